/* Kinerja: seluruh JavaScript sisi peramban. Tanpa ini halaman tetap dapat dipakai. */
(function () {
  'use strict';
  const d = document;
  d.documentElement.classList.add('js');
  const dekat = (ev, pemilih) => ev.target instanceof Element ? ev.target.closest(pemilih) : null;

  /* 1. Ringkasan kesalahan mengambil fokus saat halaman dimuat atau ditukar htmx */
  function fokusKesalahan(akar) {
    const e = akar.querySelector && akar.querySelector('.k-err');
    if (e) e.focus();
  }
  fokusKesalahan(d);
  /* Di layar sempit tab yang sedang dibuka bisa berada di luar pandangan */
  d.querySelectorAll('.k-tabs [aria-current]').forEach((t) => { const u = t.closest('.k-tabs'); u.scrollLeft = t.offsetLeft - u.offsetLeft - 24; });
  d.addEventListener('htmx:afterSettle', (ev) => fokusKesalahan(ev.detail.elt));

  /* 2. Penjaga perubahan yang belum tersimpan: <form data-jaga> */
  let kotor = false;
  d.addEventListener('input', (ev) => { if (dekat(ev, 'form[data-jaga]')) kotor = true; });
  addEventListener('beforeunload', (ev) => { if (kotor) ev.preventDefault(); });

  /* 3. Simpan otomatis: unsur/simpanStatus mengirim formulirnya lewat htmx; di sini keadaannya ditulis */
  const JEDA_ULANG = 5000;
  let versiKetik = 0, versiKirim = 0;
  d.addEventListener('input', () => { versiKetik++; });
  function tampil(s, keadaan, kata) {
    s.dataset.s = keadaan;
    s.querySelector('[data-kata]').textContent = kata;
  }
  function jam() {
    const t = new Date(), dua = (n) => String(n).padStart(2, '0');
    return dua(t.getHours()) + (d.documentElement.lang === 'en' ? ':' : '.') + dua(t.getMinutes());
  }
  function status(ev) { return ev.detail.elt && ev.detail.elt.id === 'status-simpan' ? ev.detail.elt : null; }
  let berjalan = 0, tertunda = null;
  d.addEventListener('htmx:beforeRequest', (ev) => {
    const s = status(ev);
    if (s && s.closest('form').dataset.terkirim) { ev.preventDefault(); return; }
    if (s) { berjalan++; versiKirim = versiKetik; tampil(s, 'sibuk', s.dataset.menyimpan); }
  });
  function cobaLagi(s) {
    tampil(s, 'ulang', s.dataset.mengulang);
    setTimeout(() => { if (s.isConnected && window.htmx) htmx.trigger(s, 'kinerja:ulang'); }, JEDA_ULANG);
  }
  d.addEventListener('htmx:afterRequest', (ev) => {
    const s = status(ev);
    if (!s) return;
    berjalan = 0;
    if (tertunda) { const [f, b] = tertunda; tertunda = null; setTimeout(() => f.requestSubmit(b), 0); }
    const kode = ev.detail.xhr ? ev.detail.xhr.status : 0;
    if (kode >= 200 && kode < 300) {
      if (versiKirim === versiKetik) kotor = false;
      tampil(s, 'ok', s.dataset.tersimpan.replace('#', jam()));
    } else if (kode >= 400 && kode < 500) tampil(s, 'gagal', s.dataset.gagal);
    else cobaLagi(s);
  });

  /* 4. Dialog konfirmasi: data-dialog="id" membuka, data-tutup menutup */
  d.addEventListener('click', (ev) => {
    const b = dekat(ev, '[data-dialog]');
    const g = b && d.getElementById(b.dataset.dialog);
    if (g && g.showModal) { ev.preventDefault(); g.showModal(); }
    const t = dekat(ev, '[data-tutup]');
    if (t && t.closest('dialog[open]')) { ev.preventDefault(); t.closest('dialog').close(); }
  });
  d.addEventListener('keydown', (ev) => {
    const b = dekat(ev, 'a[role=button]');
    if (b && ev.key === ' ') { ev.preventDefault(); b.click(); }
  });

  /* 5. Kirim satu kali: tombol terkunci sampai jawaban datang */
  d.addEventListener('submit', (ev) => {
    const f = ev.target;
    if (ev.defaultPrevented) return;
    if (f.dataset.terkirim) { ev.preventDefault(); return; }
    if (berjalan && f.querySelector('#status-simpan')) { ev.preventDefault(); tertunda = [f, ev.submitter]; return; }
    kotor = false;
    if (f.hasAttribute('hx-post') || f.method !== 'post' || f.target) return;
    f.dataset.terkirim = '1';
    d.body.classList.add('k-sibuk');
    if (ev.submitter) ev.submitter.setAttribute('aria-disabled', 'true');
  });
  addEventListener('pageshow', (ev) => {
    if (!ev.persisted) return;
    d.body.classList.remove('k-sibuk');
    d.querySelectorAll('form[data-terkirim]').forEach((f) => { delete f.dataset.terkirim; });
    d.querySelectorAll('[aria-disabled=true]').forEach((b) => { b.removeAttribute('aria-disabled'); });
  });

  /* 6. Salin, cetak, lihat sandi */
  d.addEventListener('click', (ev) => {
    const s = dekat(ev, '[data-salin]');
    if (s && navigator.clipboard) navigator.clipboard.writeText(s.dataset.salin.startsWith('/') ? location.origin + s.dataset.salin : s.dataset.salin).then(() => {
      s.querySelector('[data-kata]').textContent = s.dataset.tersalin;
    });
    if (dekat(ev, '[data-cetak]')) window.print();
  });
  d.addEventListener('change', (ev) => {
    const u = dekat(ev, 'input[data-maks]');
    if (u) {
      const besar = Array.from(u.files).some((f) => f.size > Number(u.dataset.maks));
      u.setCustomValidity(besar ? u.dataset.terlaluBesar : '');
      u.reportValidity();
    }
    const k = dekat(ev, '[data-lihat]');
    if (k) d.getElementById(k.dataset.lihat).type = k.checked ? 'text' : 'password';
    if (dekat(ev, '[data-kirim-langsung]')) ev.target.form.requestSubmit();
  });

  /* 7. Baris: <template id>, tombol [data-tambah=id] menambah sebelum dirinya, [data-buang] membuang [data-baris].
        Tanpa JavaScript keduanya tombol kirim biasa. "__n__" dalam templat diganti nomor baris. */
  d.addEventListener('click', (ev) => {
    const t = dekat(ev, '[data-tambah]');
    const pola = t && d.getElementById(t.dataset.tambah);
    if (pola) {
      ev.preventDefault();
      const n = Number(t.dataset.berikut || 0);
      t.dataset.berikut = String(n + 1);
      t.insertAdjacentHTML('beforebegin', pola.innerHTML.replaceAll('__n__', String(n)));
      const isian = t.previousElementSibling.querySelector('input, select, textarea');
      if (isian) isian.focus();
      t.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const b = dekat(ev, '[data-buang]');
    const baris = b && b.closest('[data-baris]');
    if (baris) {
      ev.preventDefault();
      const f = b.closest('form'), lain = baris.nextElementSibling || baris.previousElementSibling;
      baris.remove();
      const isian = lain && lain.querySelector('input, select, textarea, button');
      (isian || lain || f).focus();
      f.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

  /* 8. Kunci sandi: <form data-kunci-sandi="alamat tantangan"> meminta tantangan, lalu jawaban perangkat masuk ke
        isian "jawaban" dan formulirnya dikirim biasa. Tersembunyi bila peramban tidak dapat. */
  const dariTeks = (t) => Uint8Array.from(atob(t.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const keTeks = (b) => b ? btoa(String.fromCharCode(...new Uint8Array(b))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') : undefined;
  if (window.PublicKeyCredential && navigator.credentials) {
    d.querySelectorAll('[data-kunci-sandi]').forEach((f) => { f.hidden = false; });
    d.querySelectorAll('[data-kunci-tanpa]').forEach((p) => { p.hidden = true; });
  }
  function jawabanKunci(k) {
    const r = k.response;
    return JSON.stringify({
      id: k.id, rawId: keTeks(k.rawId), type: k.type, clientExtensionResults: {},
      response: {
        clientDataJSON: keTeks(r.clientDataJSON), attestationObject: keTeks(r.attestationObject),
        transports: r.getTransports ? r.getTransports() : undefined,
        authenticatorData: r.attestationObject ? undefined : keTeks(r.authenticatorData),
        signature: keTeks(r.signature), userHandle: keTeks(r.userHandle)
      }
    });
  }
  async function mintaKunci(f) {
    const j = await fetch(f.dataset.kunciSandi, { method: 'POST', body: new URLSearchParams(new FormData(f)) });
    const p = j.ok || j.status === 422 ? await j.json() : { galat: f.dataset.gagal };
    if (p.galat) return p.galat;
    const daftar = (l) => l.map((k) => Object.assign(k, { id: dariTeks(k.id) }));
    p.challenge = dariTeks(p.challenge);
    if (p.user) {
      p.user.id = dariTeks(p.user.id);
      p.excludeCredentials = daftar(p.excludeCredentials);
    } else p.allowCredentials = daftar(p.allowCredentials);
    f.elements.jawaban.value = jawabanKunci(await navigator.credentials[p.user ? 'create' : 'get']({ publicKey: p }));
    f.submit();
    return '';
  }
  d.addEventListener('submit', (ev) => {
    const f = ev.target;
    if (!f.dataset.kunciSandi) return;
    ev.preventDefault();
    if (d.body.classList.contains('k-sibuk')) return;
    d.body.classList.add('k-sibuk');
    const sebab = { NotAllowedError: f.dataset.batal, SecurityError: f.dataset.alamat, InvalidStateError: f.dataset.sudah };
    mintaKunci(f).catch((e) => sebab[e.name] || f.dataset.gagal).then((kata) => {
      if (!kata) return;
      d.body.classList.remove('k-sibuk');
      const g = f.querySelector('[data-kunci-galat]');
      g.hidden = false;
      g.firstElementChild.textContent = kata;
      g.focus();
    });
  }, true);
})();
