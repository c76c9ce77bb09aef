/** Sesi sendiri: di perangkat mana saja seseorang sedang masuk. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.sesi;
