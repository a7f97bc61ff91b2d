/**
 * Stands in for the front door of ask-sdk-core in the bundle: the library's own index loads all of it, and two thirds
 * are never used. What is missing here is told when bundling.
 */
export { ResponseFactory } from '../node_modules/ask-sdk-core/dist/response/ResponseFactory.js';
export { SkillBuilders } from '../node_modules/ask-sdk-core/dist/skill/SkillBuilders.js';
