/** {@code umpanbalik keadilan}: adverse-impact tables from counts by group, without any database. */
@org.jspecify.annotations.NullMarked
package id.kinerja.umpanbalik.keadilan;
