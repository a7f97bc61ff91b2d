/**
 * What serverless.yml takes from the environment. osls evaluates whatever it reads, so that `${file(x.cjs):y}` in an
 * address would run x.cjs: a value that could hold such an expression stops osls here, whoever calls it.
 */
const EXPRESSION = /[${}()\r\n]/;

function told(name, otherwise) {
  const value = process.env[name] || otherwise;
  if (!EXPRESSION.test(value)) return value;
  throw new Error(`${name} must not hold any of $ { } ( ) or a line break.`);
}

module.exports = () => ({
  // The default compiles, and answers nobody: no skill has this id.
  skillId: told('ALEXA_SKILL_ID', 'amzn1.ask.skill.not-set'),
  alarmEmail: told('ALARM_EMAIL', ''),
  reservedConcurrency: told('RESERVED_CONCURRENCY', null),
});
