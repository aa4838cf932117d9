#!/usr/bin/env bash
# Runs a command under a name and says how long it took: stage.sh NAME COMMAND…
name=$1
printf '\n== %s\n' "$name"
start=$SECONDS
"${@:2}"
status=$?
[ $status = 0 ] && word=passed || word=FAILED
printf '== %s: %s after %d s\n' "$name" "$word" $((SECONDS - start))
exit $status
