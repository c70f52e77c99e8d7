Feature: A reviewer signs rules off, and a change of what they say un-signs them

  A sign-off stands beside the rule in its file: who, when, and a digest of what the rule says.
  The project ships unsigned, and says so.

  Rule: A sign-off is recorded beside the rule

    Scenario: What ships is unsigned
      When "bme-assist rules --signed" is typed
      Then the answer shows "0 of"
      And the answer shows "rules are signed off."
      And the exit code is 0

    Scenario: Two rules are signed at once
      Given the small rules in "mine"
      When "bme-assist sign INF-02 rf-01 --by 'Ada Example, MD' --on 2026-11-22 --rules mine" is typed
      Then the answer shows "INF-02 signed by Ada Example, MD"
      And the answer shows "RF-01 signed by Ada Example, MD"
      And the file "mine/evidence/infectious.yaml" holds "- { by: "Ada Example, MD", date: 2026-11-22, digest: "
      And the exit code is 0

    Scenario: The page of a rule says where its sign-off stands
      Given the small rules in "mine"
      And "bme-assist sign INF-02 --by 'Ada Example, MD' --on 2026-11-22 --rules mine" was typed before
      When "bme-assist rules INF-02 INF-01 --rules mine" is typed
      Then "Sign-off: signed by Ada Example, MD on 2026-11-22" is shown above "INF-01"
      And the answer shows "Sign-off: unsigned"

    Scenario: A rule that nobody wrote cannot be signed
      Given the small rules in "mine"
      When "bme-assist sign INF-03 --by 'Ada Example, MD' --rules mine" is typed
      Then standard error says "there is no rule "INF-03""
      And nothing is printed on standard output
      And the exit code is 2

  Rule: A change of meaning un-signs, a change of spelling does not

    Scenario: Another threshold of a band un-signs the rule that reads it
      Given the small rules in "mine"
      And "bme-assist sign INF-02 --by 'Ada Example, MD' --on 2026-11-22 --rules mine" was typed before
      And the file "mine/findings/laboratory.yaml" says "normal: under 8, raised: 8" instead of "normal: under 10, raised: 10"
      When "bme-assist rules INF-02 --rules mine" is typed
      Then the answer shows "unsigned: the rule changed since it was signed by Ada Example, MD on 2026-11-22"

    Scenario: Another feature un-signs what rests on it
      Given the small rules in "mine"
      And "bme-assist sign RF-01 --by 'Ada Example, MD' --on 2026-11-22 --rules mine" was typed before
      And the file "mine/features.yaml" says "- no recent injury" instead of "- joint effusion"
      When "bme-assist rules RF-01 --rules mine" is typed
      Then the answer shows "unsigned: a feature on which it rests changed since it was signed by Ada Example, MD"

    Scenario: A synonym, the figures of a band and a better reason change nothing
      Given the small rules in "mine"
      And "bme-assist sign INF-01 INF-02 --by 'Ada Example, MD' --on 2026-11-22 --rules mine" was typed before
      And the file "mine/evidence/infectious.yaml" says "CRP under 10 mg/L" instead of "C-reactive protein normal"
      And the file "mine/evidence/infectious.yaml" says "- febrile" instead of "- fever"
      And the file "mine/evidence/infectious.yaml" says "because: It nearly always is." instead of "because: It usually is."
      When "bme-assist rules --signed --rules mine" is typed
      Then the answer shows "2 of"

  Rule: A sign-off may end

    Scenario: After its last day a sign-off no longer holds
      Given the small rules in "mine"
      And "bme-assist sign INF-01 INF-02 --by 'Ada Example, MD' --on 2026-11-22 --until 2028-11-22 --rules mine" was typed before
      When "bme-assist rules --unsigned --on 2028-11-23 --rules mine" is typed
      Then the answer shows "(unsigned: signed by Ada Example, MD on 2026-11-22, expired on 2028-11-22)"

    Scenario: On its last day a sign-off holds
      Given the small rules in "mine"
      And "bme-assist sign INF-01 INF-02 --by 'Ada Example, MD' --on 2026-11-22 --until 2028-11-22 --rules mine" was typed before
      When "bme-assist rules --signed --on 2028-11-22 --rules mine" is typed
      Then the answer shows "2 of"

    Scenario: No sign-off ends before it begins
      Given the small rules in "mine"
      When "bme-assist sign INF-01 --by 'Ada Example, MD' --on 2026-11-22 --until 2026-11-21 --rules mine" is typed
      Then standard error says "2026-11-21 lies before 2026-11-22"
      And the exit code is 2
