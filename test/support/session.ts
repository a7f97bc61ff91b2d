export { startSession, tuesday } from '../../tools/conversations/session.ts';
