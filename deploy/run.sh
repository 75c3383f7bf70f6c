#!/bin/sh
# Hands the secrets to the program in its environment, where no process list shows them.
set -eu
export PGPASSWORD RESTOREASSIST_CLOUD_KEY
PGPASSWORD=$(cat /run/secrets/database-password)
RESTOREASSIST_CLOUD_KEY=$(cat /run/secrets/cloud-key)
export RESTOREASSIST_DATABASE_URL=postgresql://restoreassist@database/restoreassist
exec restoreassist-cloud "$@"
