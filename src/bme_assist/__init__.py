"""A rule-based teaching tool for the differential workup of bone marrow edema on MRI."""
