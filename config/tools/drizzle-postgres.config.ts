export default {
  dialect: 'postgresql',
  schema: './config/tools/tables-postgres.cjs',
  out: './migrations/postgres',
  casing: 'snake_case',
};
