/**
 * Refuses to deploy a function that belongs to no skill. Packaging, looking at and rolling back need no id.
 * A module of CommonJS, as that is what osls and the Serverless Framework both load.
 */
const SKILL_ID = /^amzn1\.ask\.skill\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const DEPLOYING = ['deploy', 'deploy function'];

module.exports = class OnlyForASkill {
  constructor(serverless) {
    const command = serverless.processedInput.commands.join(' ');
    const id = process.env.ALEXA_SKILL_ID ?? '';
    if (!DEPLOYING.includes(command) || SKILL_ID.test(id)) return;
    throw new serverless.classes.Error(
      `ALEXA_SKILL_ID ${id === '' ? 'is not set' : `is "${id}", which is no skill id`}. ` +
        'The function answers one skill only, so it is not deployed without its id. ' +
        '`npm run deploy` finds or creates the skill, sets the id, and deploys.',
    );
  }
};
