#!/bin/sh
# Run once by the image of PostgreSQL on an empty volume: the role that owns the tables, the one that works on them, and the
# database. The superuser is for its operator alone.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner="$(cat /run/secrets/owner_password)" \
  --set=application="$(cat /run/secrets/application_password)" <<'SQL'
CREATE ROLE anggakara_owner LOGIN PASSWORD :'owner';
CREATE ROLE anggakara_app LOGIN PASSWORD :'application';
CREATE DATABASE anggakara OWNER anggakara_owner TEMPLATE template0
  ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE anggakara FROM PUBLIC;
GRANT CONNECT ON DATABASE anggakara TO anggakara_app;
SQL
