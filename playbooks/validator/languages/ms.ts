import type { LanguagePack } from './language-pack.ts';

/** "By selecting", unless that can be done and need not be. */
const by = 'dengan (?:memilih|mengklik|menekan|mengetik|menandakan|mendayakan)(?<!\\b(?:dapat|boleh)\\b[^.]*)';

export const ms: LanguagePack = {
  code: 'ms',
  common:
    'dan|di|yang|untuk|anda|dengan|ini|atau|pada|daripada|ialah|boleh|kepada|akaun|bil|invois|semula|tetingkap|pautan|butang|carian|bayaran',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `pilih|klik (?:dua kali|kanan)(?: pada)?|klik(?: pada)?|ketik|tekan|tandakan|tanda(?= kotak)|kosongkan|nyahtanda(?:kan)?|nyahpilih|kembangkan|runtuhkan|dayakan|aktifkan|nyahdayakan|nyahaktifkan|hidupkan|matikan|(?:tuding|halakan|tuju|letakkan)(?: (?:kursor|tetikus|penuding))?(?: tetikus)? (?:ke(?: atas)?|di atas|pada)|gunakan(?= (?:butang|pautan|pilihan|menu|ikon|perintah|kotak))|seret|jalankan|lancarkan|${by}`,
    set: 'tetapkan|togol(?:kan)?|tukar(?:kan)?|ubah',
    use: 'papar|paparkan',
    search: 'cari|carikan|buat carian|(?<!(?:bar|kotak|medan|hasil) )carian(?= untuk)|lakukan carian',
    open: 'pergi(?: semula)? ke|navigasi(?: semula)? ke|buka|kembali ke|beralih ke|bertukar ke|layari|lawati|masuk ke halaman|teruskan ke(?! langkah)',
    signIn: 'daftar masuk|log masuk',
    type: 'masukkan|taip|taipkan|isi|isikan|tampal|tampalkan|nyatakan|tulis|berikan',
    see: 'akan diubah hala ke|akan dihalakan semula ke|(?<!hanya (?:akan )?)(?:dipaparkan|muncul|akan muncul|kelihatan|akan dipaparkan|ditunjukkan)|akan melihat|anda melihat|(?<!(?:yang|hanya) )tersedia|terbuka|akan terbuka|dikemas kini|akan dikemas kini|bertukar kepada|bertukar menjadi|berubah kepada|akan berubah|menjadi(?<!(?:tetapkan|tukar|tukarkan|ubah|untuk)\\b[^.]*)',
    find: 'temui|cari kad',
    other:
      'terima|sahkan|kemas kini|kemaskini|ikuti|muat naik|muat turun|salin|cipta|buat|tambah|tambahkan|padam|padamkan|alih keluar|edit|simpan|semak semula|gunakan|lengkapkan|tutup|segar semula|konfigurasikan|isih|tapis',
    verify:
      'pastikan|(?<!kotak )semak(?! semula)|tatal(?: ke bawah| ke atas)?(?: hingga| sehingga| ke)(?! bawah| atas| dan)|tunggu (?:hingga|sehingga)',
  },
  notAfter:
    'boleh|dapat|untuk|jika anda|selepas|telah|yang|boleh juga|juga boleh|(?:yang|ingin|mahu|anda ingin|selepas|sebelum|apabila|semasa|jika|ketika) anda|sebelum|cara|ingin|mahu|tidak|butang|pautan|menu|senarai|ikon|akan',
  markers: 'pada|di|ke|butang|pilihan|untuk',
  fillers: 'kemudian|pilihan|butang|salah satu|anda|ikon|lalu|suis',
  roles: {
    link: 'pautan',
    button: 'butang',
    field: 'medan|kotak(?: teks)?|ruangan',
    list: 'senarai(?: juntai bawah| lungsur)?|menu (?:lungsur|juntai bawah)',
    tab: 'tab',
    checkbox: 'kotak semak|kotak pilihan|kotak',
    option: 'pilihan',
  },
  placeBefore:
    'di bawah|di|pada|dari|dalam|daripada|di bahagian|di halaman|dalam anak tetingkap|di dalam|dalam bahagian|melalui',
  placeAfter: 'bahagian',
  ends: 'untuk|jika|dan (?:pilih|klik|kemudian)|atau|supaya|agar|bagi|apabila|di|dari|daripada|sebagai|dengan|selepas|sebelum|yang|kerana|sekali|lagi|terlebih|secara|melalui|tanpa|sehingga|hingga|sambil',
  and: 'dan|kemudian|dan kemudian|lalu|serta|selepas itu',
  or: 'atau',
  conditions:
    'jika|sekiranya|apabila|bila|kalau|ketika|semasa|kecuali (?:jika|apabila|anda)|bergantung|mengikut keperluan|jikalau',
  onward: '(?:teruskan|pergi) ke langkah (?:seterusnya|berikutnya)',
  negations: 'jangan(?:lah)?|tidak|bukan|elakkan|tanpa',
  pronouns: 'itu|pautan(?: itu| tersebut)?|(?:pilihan|butang) (?:itu|tersebut)|nya',
  searchBox: '(?:bar|kotak|medan) carian',
  valueMarkers: 'kepada|menjadi|pada|sebagai|ke',
  byMeans: 'dengan',
  blue: 'biru',
};
