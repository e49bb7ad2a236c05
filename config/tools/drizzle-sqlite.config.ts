export default {
  dialect: 'sqlite',
  schema: './config/tools/tables-sqlite.cjs',
  out: './migrations/sqlite',
  casing: 'snake_case',
};
