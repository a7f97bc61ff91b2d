/**
 * Stands in for ask-sdk-model in the bundle. The library needs that package's classes only to call Amazon's
 * services, which this skill never does; they would be a third of the bundle.
 */
export const services = {};
