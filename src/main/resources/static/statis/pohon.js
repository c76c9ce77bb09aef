/* Kinerja: papan tik dan tempelan pada pohon kinerja dan matriks. Tanpa ini keduanya tetap dapat dipakai. */
(function () {
  'use strict';
  const d = document;
  const dekat = (ev, pemilih) => ev.target instanceof Element ? ev.target.closest(pemilih) : null;

  /* 1. Pohon: panah atas dan bawah berpindah, kanan membuka atau masuk, kiri menutup atau naik, Home dan End ke ujung */
  const BARIS = 'summary, a[data-simpul]';
  d.addEventListener('keydown', (ev) => {
    const p = dekat(ev, '[data-pohon]');
    const kini = p && (dekat(ev, 'summary') || dekat(ev, 'a[data-simpul]'));
    if (!kini || ev.ctrlKey || ev.altKey || ev.metaKey) return;
    const semua = Array.from(p.querySelectorAll(BARIS)).filter((b) => b.getClientRects().length);
    const n = semua.indexOf(kini), cabang = kini.matches('summary') ? kini.parentElement : null;
    const naik = (cabang || kini).closest('li').parentElement.closest('li');
    const tuju = { ArrowDown: semua[n + 1], ArrowUp: semua[n - 1], Home: semua[0], End: semua[semua.length - 1] }[ev.key]
      || (ev.key === 'ArrowRight' && cabang && cabang.open ? semua[n + 1] : null)
      || (ev.key === 'ArrowLeft' && !(cabang && cabang.open) && naik ? naik.querySelector(BARIS) : null);
    if (tuju) tuju.focus();
    else if (ev.key === 'ArrowRight' && cabang) cabang.open = true;
    else if (ev.key === 'ArrowLeft' && cabang) cabang.open = false;
    else return;
    ev.preventDefault();
  });
  const terpilih = d.querySelector('[data-pohon] [aria-current]');
  if (terpilih && location.search.includes('simpul=') && terpilih.getBoundingClientRect().bottom > innerHeight) terpilih.scrollIntoView({ block: 'center' });

  /* 2. Kisi: Alt+panah berpindah sel, Ctrl+D menyalin sel di atas, tempelan dari lembar kerja mengisi sel-sel berikutnya */
  function selKisi(kisi) { return Array.from(kisi.tBodies[0].rows).map((r) => Array.from(r.cells).slice(1).map((c) => c.querySelector('[data-sel]'))); }
  function tempatSel(sel) {
    const semua = selKisi(sel.closest('[data-kisi]')), b = semua.findIndex((r) => r.includes(sel));
    return [semua, b, semua[b].indexOf(sel)];
  }
  function isiSel(sel, isi) {
    if (!sel) return;
    sel.value = isi;
    sel.dispatchEvent(new Event('input', { bubbles: true }));
  }
  d.addEventListener('keydown', (ev) => {
    const sel = dekat(ev, '[data-sel]');
    if (!sel) return;
    const [semua, b, k] = tempatSel(sel);
    const geser = ev.altKey && { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[ev.key];
    if (geser) {
      let x = b + geser[0], y = k + geser[1];
      while (semua[x] && y in semua[x] && !semua[x][y]) { x += geser[0]; y += geser[1]; }
      if (semua[x] && semua[x][y]) { ev.preventDefault(); semua[x][y].focus(); }
    } else if (ev.ctrlKey && ev.key.toLowerCase() === 'd') {
      const atas = semua.slice(0, b).reverse().map((r) => r[k]).find((s) => s);
      if (atas) { ev.preventDefault(); isiSel(sel, atas.value); }
    }
  });
  d.addEventListener('paste', (ev) => {
    const sel = dekat(ev, '[data-sel]'), isi = sel && ev.clipboardData.getData('text/plain');
    if (!isi || !/[\t\n]/.test(isi.replace(/\s+$/, ''))) return;
    ev.preventDefault();
    const [semua, b, k] = tempatSel(sel);
    isi.replace(/\r/g, '').replace(/\n$/, '').split('\n').forEach((baris, n) => baris.split('\t').forEach((v, m) => isiSel(semua[b + n] && semua[b + n][k + m], v.trim())));
  });
})();
