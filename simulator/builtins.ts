/**
 * What people say for Amazon's own intents. Alexa knows these phrases without samples in the model; the model's samples
 * extend them. Whatever else is said to a question comes as the words it is in.
 * @see https://developer.amazon.com/docs/alexa/custom-skills/standard-built-in-intents.html
 */
export const builtInPhrases: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'quit', 'exit', 'goodbye', 'bye', 'bye bye', 'stop it'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'nevermind', 'forget it', 'cancel that', 'cancel it'],
  'AMAZON.NavigateHomeIntent': ['go home', 'home screen', 'go to the home screen', 'navigate home'],
  'AMAZON.RepeatIntent': ['repeat', 'repeat that', 'say that again', 'say it again'],
  'AMAZON.StartOverIntent': ['start over', 'start again', 'restart', 'begin again'],
  'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'yup', 'sure', 'ok', 'okay'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah'],
};
