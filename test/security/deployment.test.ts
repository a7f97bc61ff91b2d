/** What the compiled template allows: who may call the function, and what the function may do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const file = join(import.meta.dirname, '../../.serverless/cloudformation-template-update-stack.json');
const resources = Object.values(
  z
    .object({
      Resources: z.record(
        z.string(),
        z.object({ Type: z.string(), Properties: z.optional(z.looseObject({})) }),
      ),
    })
    .parse(JSON.parse(readFileSync(file, 'utf8'))).Resources,
);
const propertiesOf = (type: string) =>
  resources.filter((resource) => resource.Type === type).map(({ Properties = {} }) => Properties);

const statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
});
const role = z.object({
  AssumeRolePolicyDocument: z.object({ Statement: z.array(z.looseObject({ Principal: z.unknown() })) }),
  ManagedPolicyArns: z.optional(z.array(z.unknown())),
  Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(statement) }) })),
});

describe('the function', () => {
  test('is open to one principal, Alexa, on behalf of one skill, and has no address of its own', () => {
    const open = propertiesOf('AWS::Lambda::Permission');
    expect(open).toMatchObject([{ Principal: 'alexa-appkit.amazon.com', Action: 'lambda:InvokeFunction' }]);
    expect(open[0]?.EventSourceToken).toMatch(/^amzn1\.ask\.skill\./);
    for (const type of ['AWS::Lambda::Url', 'AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api']) {
      expect(propertiesOf(type)).toEqual([]);
    }
  });

  test('may write its own log, and nothing else in the account', () => {
    const roles = propertiesOf('AWS::IAM::Role').map((each) => role.parse(each));
    expect(roles).toHaveLength(1);
    for (const { AssumeRolePolicyDocument, ManagedPolicyArns = [], Policies } of roles) {
      expect(ManagedPolicyArns).toEqual([]);
      expect(JSON.stringify(AssumeRolePolicyDocument.Statement.map(({ Principal }) => Principal))).toMatch(
        /^\[\{"Service":(\["lambda\.amazonaws\.com"\]|"lambda\.amazonaws\.com")\}\]$/,
      );
      for (const { Effect, Action, Resource } of Policies.flatMap(
        ({ PolicyDocument }) => PolicyDocument.Statement,
      )) {
        expect(Effect).toBe('Allow');
        for (const action of [Action].flat()) expect(action).toMatch(/^logs:[A-Z]\w+$/);
        expect(JSON.stringify(Resource)).toMatch(/log-group:\/aws\/lambda\/leg-check|SkillLogGroup/);
      }
    }
  });

  test('carries no secret: its environment is the skill’s id', () => {
    const [skill] = propertiesOf('AWS::Lambda::Function');
    const { Variables } = z.object({ Variables: z.record(z.string(), z.string()) }).parse(skill?.Environment);
    expect(Object.keys(Variables)).toEqual(['ALEXA_SKILL_ID']);
  });

  test('has few seconds and little memory, so that no request costs much', () => {
    const [skill] = propertiesOf('AWS::Lambda::Function');
    expect(skill?.Timeout).toBeLessThanOrEqual(8);
    expect(skill?.MemorySize).toBeLessThanOrEqual(512);
  });
});
