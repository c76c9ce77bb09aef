// Makes the static files: the part of Tabler's CSS our templates use, a sprite of the icons they name, our own CSS
// and script; each under a name with a hash of its content. Fails when a template uses a class nobody defines.
import java.util.regex.Pattern

def akar = project.basedir
def sumber = new File(akar, 'src/main/resources/static/statis')
def keluaran = new File(project.build.outputDirectory, 'static/statis')
def templat = []
new File(akar, 'src/main/jte').eachFileRecurse { if (it.name.endsWith('.jte')) templat << it }
def java = []
new File(akar, 'src/main/java').eachFileRecurse { if (it.name.endsWith('.java')) java << it }
def sumberDaya = { jalur ->
    def aliran = this.class.classLoader.getResourceAsStream('META-INF/resources/webjars/' + jalur)
    aliran == null ? null : aliran.withCloseable { it.bytes }
}

// ---- 1. Skip when nothing has changed
def sidik = { byte[] isi -> java.security.MessageDigest.getInstance('SHA-256').digest(isi).encodeHex().toString() }
def cap = sidik(((templat + java + sumber.listFiles().toList() + new File(akar, 'src/build/gaya.groovy'))
        .sort { it.path }.collect { it.path + sidik(it.bytes) }.join('\n')).bytes)
def tanda = new File(project.build.directory, 'gaya.sidik')
def daftar = new File(project.build.outputDirectory, 'statis.properties')
if (daftar.exists() && tanda.exists() && tanda.text == cap) return
keluaran.deleteDir()
keluaran.mkdirs()

// ---- 2. Classes in the templates: whole words, and beginnings completed by an expression
def kelas = [:].withDefault { new TreeSet() }      // word -> the templates that use it
def nilaiAtribut = { String isi, int awal ->
    int i = awal, dalam = 0
    while (i < isi.length() && !(dalam == 0 && isi[i] == '"')) {
        if (isi.startsWith('${', i)) { dalam++; i++ } else if (dalam > 0 && isi[i] == '{') dalam++
        else if (dalam > 0 && isi[i] == '}') dalam--
        i++
    }
    isi.substring(awal, i)
}
templat.each { t ->
    def isi = t.getText('UTF-8')
    def m = isi =~ /\sclass="/
    while (m.find()) {
        def nilai = nilaiAtribut(isi, m.end())
        (nilai =~ /\$\{([^}]*)\}/).each { (it[1].replaceAll(/\.equals\("[^"]*"\)/, '') =~ /"([^"]*)"/).each { s -> s[1].tokenize().each { kelas[it] << t.path } } }
        nilai.replaceAll(/\$\{[^}]*\}/, '\u0000').replaceAll(/@(if|elseif)\(.*?\)|@else|@endif/, ' ').tokenize().each {
            if (it.replace('\u0000', '')) kelas[it.replace('\u0000', '*')] << t.path
        }
    }
}
def pola = { String k -> Pattern.compile(k.split(/\*/, -1).collect { Pattern.quote(it) }.join('[\\w-]+')) }
def polaKelas = kelas.keySet().findAll { it.contains('*') }.collect(pola)
def dipakai = { String k -> kelas.containsKey(k) || polaKelas.any { it.matcher(k).matches() } }

// ---- 3. A small CSS reader: a list of [selector, body] where the body is text or such a list
def baca
baca = { String css ->
    def hasil = []
    int i = 0, awal = 0
    while (i < css.length()) {
        char c = css.charAt(i)
        if (c == '"' as char || c == '\'' as char) {
            i++
            while (css.charAt(i) != c) { if (css.charAt(i) == '\\' as char) i++; i++ }
        } else if (c == ';' as char) {
            hasil << [css.substring(awal, i).trim() + ';', null]
            awal = i + 1
        } else if (c == '{' as char) {
            def kepala = css.substring(awal, i).trim()
            int dalam = 1, j = i + 1
            while (dalam > 0) {
                char d = css.charAt(j)
                if (d == '"' as char || d == '\'' as char) { j++; while (css.charAt(j) != d) { if (css.charAt(j) == '\\' as char) j++; j++ } }
                else if (d == '{' as char) dalam++
                else if (d == '}' as char) dalam--
                j++
            }
            def badan = css.substring(i + 1, j - 1)
            boolean bersarang = kepala.startsWith('@media') || kepala.startsWith('@supports')
            hasil << [kepala, bersarang ? baca(badan) : badan.trim()]
            i = j - 1
            awal = j
        }
        i++
    }
    hasil
}
def pecah = { String s, String pemisah ->
    def hasil = []
    int dalam = 0, awal = 0
    String kutip = null
    s.eachWithIndex { c, i ->
        if (kutip) { if (c == kutip) kutip = null }
        else if (c == '"' || c == "'") kutip = c
        else if (c == '(' || c == '[') dalam++
        else if (c == ')' || c == ']') dalam--
        else if (c == pemisah && dalam == 0) { hasil << s.substring(awal, i); awal = i + 1 }
    }
    (hasil << s.substring(awal)).collect { it.trim() }.findAll { it }
}
def kelasDi = { String pemilih -> (pemilih =~ /\.((?:\\.|[\w-])+)/).collect { it[1].replace('\\', '') } }
def tanpaKomentar = { String css -> css.replaceAll(/(?s)\/\*.*?\*\//, '') }

// ---- 4. Keep Tabler's rules whose classes are used, then only the variables somebody reads
def elemen = ((templat.collect { (it.getText('UTF-8') =~ /<([a-z][a-z0-9]*)/).collect { m -> m[1] } }.flatten()) as Set) + ['html', 'body']
def layak = { String pemilih ->
    def polos = pemilih.replaceAll(/:not\([^)]*\)/, '')
    if (pemilih.contains('data-bs-theme-') || pemilih.contains('dir=rtl')) return false
    if ((polos =~ /\[class[*^]=/)) return false
    def nama = (polos.replaceAll(/\[[^\]]*\]|::?[\w-]+(\([^)]*\))?|\.(?:\\.|[\w-])+|#[\w-]+/, ' ') =~ /[a-z][a-z0-9]*/).collect { it }
    kelasDi(polos).every(dipakai) && nama.every { elemen.contains(it) }
}
def saring
saring = { aturan ->
    aturan.collect { kepala, badan ->
        if (badan == null) return kepala.startsWith('@charset') ? [kepala, null] : null
        if (badan instanceof List) { def anak = saring(badan); return anak ? [kepala, anak] : null }
        if (kepala.startsWith('@keyframes')) return [kepala, badan]
        if (kepala.startsWith('@')) return null
        def tinggal = pecah(kepala, ',').findAll(layak)
        tinggal ? [tinggal.join(','), badan] : null
    }.findAll()
}
def tabler = new String(sumberDaya('tabler__core/1.4.0/dist/css/tabler.min.css'), 'UTF-8')
def kinerja = tanpaKomentar(new File(sumber, 'kinerja.css').getText('UTF-8'))
def aturan = saring(baca(tanpaKomentar(tabler)))
def semuaDeklarasi = { daftarAturan ->
    def hasil = [], jalan
    jalan = { it.each { k, b -> if (b instanceof List) jalan(b) else if (b) hasil.addAll(pecah(b, ';')) } }
    jalan(daftarAturan)
    hasil
}
def variabel = { String s -> (s =~ /var\(\s*(--[\w-]+)/).collect { it[1] } }
def perlu = variabel(kinerja) as Set
def milik = semuaDeklarasi(aturan)
milik.findAll { !it.startsWith('--') }.each { perlu.addAll(variabel(it)) }
int sebelum = -1
while (sebelum != perlu.size()) {
    sebelum = perlu.size()
    milik.findAll { it.startsWith('--') && perlu.contains(it.split(':')[0]) }.each { perlu.addAll(variabel(it)) }
}
def animasi = (milik.findAll { it.startsWith('animation') }.join(' ') + kinerja)
def pangkas
pangkas = { daftarAturan ->
    daftarAturan.collect { kepala, badan ->
        if (badan instanceof List) { def anak = pangkas(badan); return anak ? [kepala, anak] : null }
        if (badan == null) return [kepala, null]
        if (kepala.startsWith('@keyframes')) return animasi.contains(kepala.tokenize()[1]) ? [kepala, badan] : null
        def sisa = pecah(badan, ';').findAll { !it.startsWith('--') || perlu.contains(it.split(':')[0]) }
        sisa ? [kepala, sisa.join(';')] : null
    }.findAll()
}
// "ikut" follows the device: every dark rule is repeated under prefers-color-scheme, so no script is needed
def ikut = { String pemilih -> pecah(pemilih, ',').findAll { it.contains('[data-bs-theme=dark]') }.collect { it.replace('[data-bs-theme=dark]', '[data-bs-theme=ikut]') }.join(',') }
def tulis
tulis = { daftarAturan ->
    daftarAturan.collect { kepala, badan ->
        if (badan == null) return kepala
        if (badan instanceof List) return kepala + '{' + tulis(badan) + '}'
        def tema = kepala.startsWith('@') ? '' : ikut(kepala)
        kepala + '{' + badan + '}' + (tema ? '@media (prefers-color-scheme:dark){' + tema + '{' + badan + '}}' : '')
    }.join('')
}
def rapat = { String css -> css.replaceAll(/\s+/, ' ').replaceAll(/ ?([{};,]) ?/, '$1').replaceAll(/([\w-]): /, '$1:').replace(';}', '}') }
def cssTabler = tulis(pangkas(aturan))
def cssKinerja = rapat(tulis(baca(kinerja)))

// ---- 5. Every class in a template must be defined somewhere
def cetak = new File(sumber, 'cetak.css').getText('UTF-8')
def dikenal = (kelasDi(cssTabler) + kelasDi(tanpaKomentar(cssKinerja)) + kelasDi(tanpaKomentar(cetak))) as Set
def asing = kelas.findAll { k, v -> k.contains('*') ? !dikenal.any { pola(k).matcher(it).matches() } : !dikenal.contains(k) }
if (asing) {
    throw new IllegalStateException('Kelas CSS yang tidak ada di Tabler maupun kinerja.css:\n' + asing.collect { k, v -> "  $k  di " + v.collect { it - (akar.path + '/') }.join(', ') }.join('\n'))
}

// ---- 6. Icons: every string in Java or a template that is the name of one
def kataKutip = { File f -> (f.getText('UTF-8') =~ /"([a-z][a-z0-9-]*)"/).collect { it[1] } }
def svg = { String nama ->
    def isi = nama.endsWith('-filled') ? sumberDaya("tabler__icons/3.35.0/icons/filled/${nama - '-filled'}.svg") : sumberDaya("tabler__icons/3.35.0/icons/outline/${nama}.svg")
    isi == null ? null : (new String(isi, 'UTF-8') =~ /(?s)<svg[^>]*>(.*)<\/svg>/)[0][1].replaceAll(/<path stroke="none"[^>]*\/>/, '').replaceAll(/\s*\n\s*/, '')
}
def wajib = templat.collect { (it.getText('UTF-8') =~ /(?:unsur\.ikon\(nama|\bikon) = "([^"]+)"/).collect { m -> m[1] } }.flatten() as Set
def hilang = wajib.findAll { svg(it) == null }
if (hilang) throw new IllegalStateException('Ikon yang tidak ada di Tabler: ' + hilang.join(', '))
def ikon = new TreeMap()
(wajib + (templat + java).collect(kataKutip).flatten()).each { def isi = svg(it); if (isi) ikon[it] = isi }
def sprite = '<svg xmlns="http://www.w3.org/2000/svg">' + ikon.collect { nama, isi ->
    "<symbol id=\"$nama\" viewBox=\"0 0 24 24\"${nama.endsWith('-filled') ? ' fill="currentColor" stroke="none"' : ''}>$isi</symbol>"
}.join('\n') + '</svg>'

// ---- 7. Write, with names that change when the content does
def alamat = new TreeMap()
def simpan = { String nama, byte[] isi ->
    int titik = nama.lastIndexOf('.')
    def bernama = nama.substring(0, titik) + '.' + sidik(isi).substring(0, 10) + nama.substring(titik)
    new File(keluaran, bernama).bytes = isi
    alamat[nama] = bernama
}
def gantiAlamat = { String css -> alamat.inject(css) { hasil, e -> hasil.replace('url("' + e.key + '")', 'url("' + e.value + '")') } }
sumber.listFiles().findAll { !(it.name in ['kinerja.css', 'cetak.css']) }.sort { it.name }.each { simpan(it.name, it.bytes) }
simpan('tabler.css', cssTabler.getBytes('UTF-8'))
simpan('kinerja.css', gantiAlamat(cssKinerja).getBytes('UTF-8'))
simpan('cetak.css', gantiAlamat(rapat(tanpaKomentar(cetak))).getBytes('UTF-8'))
simpan('ikon.svg', sprite.getBytes('UTF-8'))
simpan('htmx.min.js', sumberDaya('htmx.org/2.0.10/dist/htmx.min.js'))
alamat['ikon'] = ikon.keySet().join(' ')
daftar.setText(alamat.collect { k, v -> "$k=$v" }.join('\n') + '\n', 'UTF-8')

// ---- 8. The budget
def padat = { byte[] isi -> def b = new ByteArrayOutputStream(); new java.util.zip.GZIPOutputStream(b).withCloseable { it.write(isi) }; b.size() }
['tabler.css': 20_000, 'kinerja.css': 12_500, 'kinerja.js': 3_500].each { nama, batas ->
    int besar = padat(new File(keluaran, alamat[nama]).bytes)
    if (besar > batas) throw new IllegalStateException("$nama terlalu besar: $besar bita setelah dipadatkan, batasnya $batas")
    log.info("$nama $besar bita dipadatkan")
}
log.info("ikon.svg ${ikon.size()} ikon, ${padat(sprite.bytes)} bita dipadatkan")
tanda.text = cap
