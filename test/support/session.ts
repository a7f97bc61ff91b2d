export { startSession, tuesday } from '../../scripts/conversations/session.ts';
