/** The door of the Lambda function. Node 24 takes async handlers only. */
import type { Handler } from 'aws-lambda';
import { answer } from '../src/skill/skill.ts';

export const handler: Handler = (event) => answer(event);
