/** The command line: options, subcommands, and what is printed at start. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.perintah;
