/** What an import is made of: the kind, the findings in the lines, and the plan of what would change. */
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.impor;
