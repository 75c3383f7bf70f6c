#!/bin/sh
# Makes the server's own database user, for whom row security holds: not a superuser.
set -eu
password=$(cat /run/secrets/database-password)
psql --username postgres --set ON_ERROR_STOP=1 --set "password=$password" <<'SQL'
CREATE ROLE restoreassist LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE restoreassist OWNER restoreassist;
SQL
