/** Journeys of several people through the whole performance year. */
@org.jspecify.annotations.NullMarked
package id.kinerja.e2e;
