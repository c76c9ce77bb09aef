package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.List;

/**
 * What a file of ratings holds.
 *
 * @param rancangan the ratings
 * @param baris lines with a rating
 * @param kembar how many of them repeat another one with the same mark; these count twice
 * @param digabung labels of categories that nobody used and that were taken out of the scale, by request
 */
record Masukan(Rancangan rancangan, long baris, long kembar, List<Integer> digabung) {}
