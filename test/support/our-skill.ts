/** Which skill is ours, as the Lambda is told; set for each file anew, for one may try another. */
import { skillId } from './requests.ts';

process.env.ALEXA_SKILL_ID = skillId;
