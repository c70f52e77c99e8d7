#!/bin/sh
# Prints the command of a Python that can carry the project, or says in one line why there is none.
# PYTHON=… names one; otherwise the Python of .venv stays, and without a .venv the first of the usual
# names is taken that is new enough and can make a virtual environment. A name on the search path
# may be a hollow shim, so each is run.

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
can_make_venv='import ensurepip, venv'
without_venv=''

for name in ${PYTHON:-.venv/bin/python python3.13 python3.12 python3.11 python3 python}; do
    "$name" -c "$new_enough" >/dev/null 2>&1 </dev/null || continue
    if "$name" -c "$can_make_venv" >/dev/null 2>&1 </dev/null; then
        echo "$name"
        exit 0
    fi
    without_venv=${without_venv:-$name}
done

if [ -n "$without_venv" ]; then
    version=$("$without_venv" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    echo "$without_venv cannot make a virtual environment; on Debian or Ubuntu: apt-get install python$version-venv" >&2
elif [ -n "${PYTHON:-}" ]; then
    echo "PYTHON=$PYTHON does not run or is older than 3.11; name a Python 3.11 or newer." >&2
else
    echo "No Python 3.11 or newer found; install one, or name it: make setup PYTHON=/path/to/python3.11" >&2
fi
exit 1
