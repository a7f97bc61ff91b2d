/** The template that osls compiles for CloudFormation: what would be made in an AWS account, and who may do what. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { start } from './clone.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'leg-check-'));
for (const part of ['serverless.yml', 'infra', 'package.json', 'dist/lambda.cjs']) {
  cpSync(join(root, part), join(folder, part), { recursive: true });
}
afterAll(() => rmSync(folder, { recursive: true }));

const osls = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  start(process.execPath, [join(root, 'node_modules/osls/bin/serverless.js'), ...args], folder, {
    HOME: folder,
    PATH: process.env.PATH,
    // Where the schema by which serverless.yml is checked has been compiled: half the time is for that.
    SLS_SCHEMA_CACHE_BASE_DIR: homedir(),
    ...env,
  });

const templates = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Condition: z.optional(z.string()), Properties: z.looseObject({}) }),
  ),
  Conditions: z.record(
    z.string(),
    z.object({ 'Fn::Not': z.tuple([z.object({ 'Fn::Equals': z.array(z.string()) })]) }),
  ),
});

/** What CloudFormation would make of `osls package` with these arguments: conditions that do not hold leave out. */
async function made(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { code, out, err } = await osls(['package', ...args], env);
  expect(code, out + err).toBe(0);
  const text = readFileSync(join(folder, '.serverless/cloudformation-template-update-stack.json'), 'utf8');
  const { Resources, Conditions } = templates.parse(JSON.parse(text));
  const holds = (name: string): boolean => {
    const [left, right] = Conditions[name]?.['Fn::Not'][0]['Fn::Equals'] ?? [];
    return left !== right;
  };
  const resources = Object.entries(Resources).filter(
    ([, { Condition }]) => Condition === undefined || holds(Condition),
  );
  const properties = (type: string) =>
    resources.filter(([, one]) => one.Type === type).map(([, one]) => one.Properties);
  return {
    text,
    resources: Object.fromEntries(resources),
    types: resources.map(([, one]) => one.Type),
    properties,
  };
}

const SKILL = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000001';
const plain = await made([]);
const full = await made(['--stage', 'prod', '--region', 'eu-west-1'], {
  ALEXA_SKILL_ID: SKILL,
  ALARM_EMAIL: 'me@example.org',
  RESERVED_CONCURRENCY: '20',
});

describe.each([
  ['without an account', plain, 'amzn1.ask.skill.not-set', 'dev'],
  ['with all options', full, SKILL, 'prod'],
] as const)('packaged %s', (_, { text, properties }, skillId, stage) => {
  test('only Alexa may call the function, for its skill alone', () => {
    expect(properties('AWS::Lambda::Permission')).toEqual([
      {
        FunctionName: { 'Fn::GetAtt': ['SkillLambdaFunction', 'Arn'] },
        Action: 'lambda:InvokeFunction',
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: skillId,
      },
    ]);
    expect(properties('AWS::Lambda::Function')).toMatchObject([
      { Environment: { Variables: { ALEXA_SKILL_ID: skillId } } },
    ]);
  });

  test('no statement has a wildcard for what may be done or by whom', () => {
    const { Resources } = templates.parse(JSON.parse(text));
    // The bucket's only forbids, what does not come encrypted, and does so to everybody.
    const others = Object.values(Resources).filter(({ Type }) => Type !== 'AWS::S3::BucketPolicy');
    const values = valuesOf(others, ['Action', 'NotAction', 'Principal', 'NotPrincipal']);
    expect(values).toContain('logs:PutLogEvents');
    expect(values.filter((value) => value.includes('*'))).toEqual([]);
  });

  test('the function may write to its own log group and do nothing else', () => {
    const group = { 'Fn::GetAtt': ['SkillLogGroup', 'Arn'] };
    expect(
      properties('AWS::IAM::Role').map(({ Policies, ManagedPolicyArns }) => [Policies, ManagedPolicyArns]),
    ).toEqual([
      [
        [
          {
            PolicyName: 'write-own-logs',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: group },
              ],
            },
          },
        ],
        undefined,
      ],
    ]);
    expect(properties('AWS::Lambda::Function')).toMatchObject([
      { Role: { 'Fn::GetAtt': ['SkillRole', 'Arn'] } },
    ]);
  });

  test('the function is small, on Node 24, traced by nobody, and tagged', () => {
    const [skill] = properties('AWS::Lambda::Function');
    expect(skill).toMatchObject({
      FunctionName: `leg-check-${stage}-skill`,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'dist/lambda.handler',
      MemorySize: 256,
      Timeout: 7,
      Tags: expect.arrayContaining([{ Key: 'stage', Value: stage }]),
    });
    expect(skill).not.toHaveProperty('TracingConfig');
  });

  test('its log is kept for two weeks, its archives from everybody outside', () => {
    expect(properties('AWS::Logs::LogGroup')).toEqual([
      { LogGroupName: `/aws/lambda/leg-check-${stage}-skill`, RetentionInDays: 14 },
    ]);
    expect(properties('AWS::S3::Bucket')).toMatchObject([
      { PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true } },
    ]);
  });
});

describe.each([
  ['without an account', plain],
  ['with all options', full],
] as const)('packaged %s', (_, { properties }) => {
  test('nobody may speak to the bucket unencrypted', () => {
    expect(properties('AWS::S3::BucketPolicy')).toEqual([
      {
        Bucket: { Ref: 'ServerlessDeploymentBucket' },
        PolicyDocument: {
          Statement: [
            expect.objectContaining({
              Effect: 'Deny',
              Action: 's3:*',
              Principal: '*',
              Condition: { Bool: { 'aws:SecureTransport': false } },
            }),
          ],
        },
      },
    ]);
  });

  test('the role is for functions of this account alone', () => {
    const trusted = properties('AWS::IAM::Role').map((role) => role.AssumeRolePolicyDocument);
    expect(trusted).toMatchObject([
      {
        Statement: [
          {
            Principal: { Service: 'lambda.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    ]);
  });
});

const ALWAYS = [
  'AWS::IAM::Role',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
];

test('without an e-mail address there is the function and nothing that costs or calls', () => {
  expect(plain.types.toSorted()).toEqual(ALWAYS);
  expect(plain.properties('AWS::Lambda::Function')[0]).not.toHaveProperty('ReservedConcurrentExecutions');
});

describe('with an e-mail address', () => {
  test('there are alarms and a dashboard besides, and still no other way in', () => {
    expect([...new Set(full.types)].toSorted()).toEqual(
      [
        ...ALWAYS,
        'AWS::CloudWatch::Alarm',
        'AWS::CloudWatch::Dashboard',
        'AWS::Logs::MetricFilter',
        'AWS::SNS::Topic',
      ].toSorted(),
    );
  });

  test('every alarm goes to it', () => {
    expect(full.properties('AWS::SNS::Topic')).toEqual([
      expect.objectContaining({ Subscription: [{ Protocol: 'email', Endpoint: 'me@example.org' }] }),
    ]);
    const alarms = full.properties('AWS::CloudWatch::Alarm');
    expect(alarms.map(({ MetricName }) => MetricName)).toEqual([
      'Errors',
      'Failures-prod',
      'Throttles',
      'Duration',
    ]);
    for (const alarm of alarms) expect(alarm.AlarmActions).toEqual([{ Ref: 'AlarmTopic' }]);
    expect(alarms.at(-1)).toMatchObject({ ExtendedStatistic: 'p99', Threshold: 2000 });
  });

  test('what breaks inside is counted from the log, where the alarm looks for it', () => {
    expect(full.properties('AWS::Logs::MetricFilter')).toMatchObject([
      {
        FilterPattern: '{ $.outcome = "error" }',
        MetricTransformations: [{ MetricNamespace: 'LegCheck', MetricName: 'Failures-prod' }],
      },
    ]);
  });

  test('the dashboard is readable for CloudWatch', () => {
    const [dashboard] = full.properties('AWS::CloudWatch::Dashboard');
    const body = z.object({ DashboardBody: z.object({ 'Fn::Sub': z.string() }) }).parse(dashboard);
    const { widgets } = JSON.parse(body.DashboardBody['Fn::Sub']);
    expect(widgets.map(({ type }: { type: string }) => type)).toEqual(['metric', 'metric', 'log']);
    const names = [...body.DashboardBody['Fn::Sub'].matchAll(/\$\{([^}]*)\}/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['AWS::Region', 'SkillLambdaFunction', 'SkillLogGroup']));
  });

  test('the dashboard asks the log, by intent, where people are not understood', () => {
    const body = JSON.stringify(full.properties('AWS::CloudWatch::Dashboard'));
    const [, query = ''] = /\| (filter request = [^"]*?)\\+"/.exec(body) ?? [];
    const page = readFileSync(join(root, 'docs/operations.md'), 'utf8').replaceAll('\n| ', ' | ');
    expect(query).toContain('by intent');
    expect(page.replaceAll('"', "'")).toContain(query);
  });

  test('a number of turns at once is reserved when one is given', () => {
    expect(full.properties('AWS::Lambda::Function')).toMatchObject([{ ReservedConcurrentExecutions: 20 }]);
  });
});

describe('osls by hand', () => {
  const require = createRequire(import.meta.url);
  const outside: () => unknown = require('../../infra/from-outside.cjs');
  const OnlyForASkill = require('../../infra/only-for-a-skill.cjs');
  test('evaluates nothing that comes from outside', async () => {
    const yml = ['serverless.yml', 'infra/role.yml', 'infra/watch.yml'].map((file) =>
      readFileSync(join(root, file), 'utf8').replaceAll(/#.*/g, ''),
    );
    expect(yml.join('')).not.toMatch(/\$\{env:/);
    writeFileSync(
      join(folder, 'mine.cjs'),
      `require('node:fs').writeFileSync('ran', ''); module.exports = { y: 'z' };`,
    );
    const { code, out, err } = await osls(['package'], { ALARM_EMAIL: `\${file(mine.cjs):y}` });
    expect({ code, said: out + err }).toEqual({
      code: 1,
      said: expect.stringContaining('ALARM_EMAIL must not hold any of $ { } ( ) or a line break'),
    });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  test.each(['ALARM_EMAIL', 'ALEXA_SKILL_ID', 'RESERVED_CONCURRENCY'])(
    'is told no %s with an expression',
    (name) => {
      vi.stubEnv(name, `\${file(mine.cjs):y}`);
      expect(outside).toThrow(`${name} must not hold any of $ { } ( ) or a line break`);
    },
  );

  test('does not deploy without the skill’s id', async () => {
    const { code, out, err } = await osls(['deploy']);
    expect({ code, said: out + err }).toEqual({
      code: 1,
      said: expect.stringMatching(/ALEXA_SKILL_ID is not set.*`npm run deploy` finds or creates the skill/),
    });
  });

  const calling = (command: string, id: string) => () => {
    vi.stubEnv('ALEXA_SKILL_ID', id);
    return new OnlyForASkill({ processedInput: { commands: command.split(' ') }, classes: { Error } });
  };
  afterEach(() => vi.unstubAllEnvs());

  test.each(['', ' ', 'not-mine', 'amzn1.ask.skill.not-set', `${SKILL}x`, `x${SKILL}`, `${SKILL}\n`])(
    '%j is no id to deploy with',
    (id) => {
      expect(calling('deploy', id)).toThrow(/ALEXA_SKILL_ID is/);
      expect(calling('deploy function', id)).toThrow(/ALEXA_SKILL_ID is/);
    },
  );

  test('a skill’s id is', () => {
    for (const command of ['deploy', 'deploy function']) expect(calling(command, SKILL)).not.toThrow();
  });

  test.each(['package', 'info', 'logs', 'metrics', 'deploy list', 'rollback', 'remove'])(
    '`%s` needs no id',
    (command) => {
      expect(calling(command, '')).not.toThrow();
    },
  );
});

/** All texts under these keys, at any depth. */
function valuesOf(value: unknown, keys: readonly string[], wanted = false): string[] {
  if (typeof value === 'string') return wanted ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => valuesOf(inner, keys, wanted || keys.includes(key)));
}
