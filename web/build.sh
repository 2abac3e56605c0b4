#!/bin/sh
# Builds or tests the pages with the machine's npm: build.sh build|test
set -eu
cd "$(dirname "$0")"
if ! command -v npm >/dev/null 2>&1; then
  echo "Frontdesk's pages are built with npm: install Node.js 20.19 or later (https://nodejs.org)." >&2
  exit 1
fi
if [ ! -f node_modules/.installed ] || ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed
fi
case "${1-}" in
  build) npm run --silent build -- --logLevel warn ;;
  test) npm run --silent test ;;
  *) echo "usage: build.sh build|test" >&2; exit 2 ;;
esac
