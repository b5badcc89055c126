import type { LanguagePack } from './language-pack.ts';

/** "By selecting", unless that can be done and need not be. */
const by =
  'dengan (?:memilih|mengeklik|mengklik|menekan|mengetuk|mencentang|mengaktifkan)(?<!\\b(?:dapat|bisa|boleh)\\b[^.]*)';

export const id: LanguagePack = {
  code: 'id',
  common:
    'dan|di|yang|untuk|anda|dengan|ini|atau|pada|dari|adalah|akun|tagihan|faktur|tombol|tautan|pencarian|pembayaran|bilah|langganan',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `klik (?:dua kali|ganda|kanan)(?: pada)?|klik pada|klik|pilih|ketuk|tekan|(?<!kotak |tanda )centang|perluas|ciutkan|bentangkan|aktifkan|nonaktifkan|hidupkan|matikan|nyalakan|kosongkan|hapus (?:tanda )?centang(?: dari| pada)?|(?:beri|berikan|tambahkan) (?:tanda )?centang|batalkan (?:pilihan|centang)|tandai|kliklah|pilihlah|sentuh|arahkan (?:kursor|mouse|penunjuk)(?: mouse)? (?:ke(?: atas)?|di atas)|gunakan(?= (?:tombol|tautan|opsi|menu|ikon|perintah|kotak))|seret|jalankan|luncurkan|${by}`,
    set: 'atur|alihkan|geser|setel|ubah|ganti|tetapkan',
    use: 'tampilkan|tinjau',
    search: 'cari|telusuri|lakukan pencarian|carilah|(?<!(?:bilah|kotak|kolom|bidang|hasil) )pencarian',
    open: 'navigasi(?:kan)? (?:kembali )?ke|bernavigasi ke|navigasikan kembali|buka|masuk ke (?:halaman|menu|bagian)|kembali(?:lah)? ke|pergi(?:lah)? ke|beralih(?:lah)? ke|pindah ke|berpindah ke|lanjutkan ke(?! langkah)|kunjungi|bukalah|menuju ke',
    signIn: 'masuk ke|masuk|login|log masuk|masuklah',
    type: 'masukkan|ketik|ketikkan|ketiklah|isi|tuliskan|tempelkan|tempel|isikan|tulis|berikan|tentukan|isilah',
    see: 'akan dialihkan ke|(?<!hanya (?:akan )?)(?:ditampilkan|muncul|akan muncul|terlihat|tampil|akan ditampilkan)|akan melihat|diperbarui menjadi|diperbarui|berubah menjadi|menjadi(?<!(?:atur|setel|ubah|ganti|tetapkan|untuk)\\b[^.]*)|terbuka|akan terbuka|akan diperbarui|akan berubah|akan diubah|diubah menjadi|anda melihat|(?<!(?:yang|hanya) )tersedia',
    find: 'temukan|cari kartu',
    other:
      'terima|konfirmasi|konfirmasikan|perbarui|ikuti|unggah|unduh|salin|buat|tambahkan|tambah|hapus|edit|simpan|terapkan|lengkapi|selesaikan|tutup|segarkan|konfigurasikan|urutkan|filter',
    verify:
      'pastikan|verifikasi|periksa|gulir(?: ke bawah| ke atas)?(?: hingga| sampai| ke)(?! bawah| atas| dan)|tunggu (?:hingga|sampai)',
  },
  notAfter:
    'dapat|untuk|jika anda|setelah|telah|bisa|yang|(?:dapat|bisa|boleh) juga|juga (?:dapat|bisa)|(?:yang|ingin|setelah|sebelum|ketika|saat|sewaktu|jika|bila|apabila) anda|sebelum|cara|ingin|tidak|opsi|tombol|tautan|menu|daftar|ikon|akan|perlu anda',
  markers: 'pada|di|ke|tombol|opsi',
  fillers: 'lalu|kemudian|opsi|tombol|salah satu|anda|ikon|sakelar',
  roles: {
    link: 'tautan|link',
    button: 'tombol',
    field: 'bidang|kotak(?: teks)?|kolom',
    list: 'daftar(?: drop-?down| turun| tarik-turun| pilihan)?|menu (?:drop-?down|tarik-turun|turun)',
    tab: 'tab',
    checkbox: 'kotak centang|kotak',
    option: 'opsi|pilihan',
  },
  placeBefore: 'di bawah|di|pada|dari|dalam|di bagian|di halaman|di panel|di dalam|melalui',
  placeAfter: 'bagian',
  ends: 'dipilih(?=\\s*[.,]?$)|untuk|jika|lalu|dan (?:pilih|klik|kemudian)|atau|agar|dari|di|guna|supaya|sehingga|ketika|saat|sebagai|dengan|setelah|sebelum|yang|karena|sekali|lagi|terlebih|secara|melalui|tanpa|hingga|sampai|sambil',
  and: 'dan|lalu|kemudian|dan kemudian|serta|dan lalu|setelah itu',
  or: 'atau',
  conditions:
    'jika|apabila|bila|ketika|saat(?! ini| yang sama)|kapan pun|kecuali (?:jika|bila|anda)|bergantung|tergantung|seandainya|dalam hal|sesuai kebutuhan|seperlunya|bilamana',
  onward: '(?:lanjutkan|lanjut|teruskan|pergi) ke langkah (?:berikutnya|selanjutnya)',
  negations: 'jangan(?:lah)?|tidak|bukan|hindari|tanpa',
  pronouns: '-nya|itu|tautan(?: itu| tersebut)?|(?:opsi|tombol) (?:itu|tersebut)',
  searchBox: '(?:bilah|kotak|kolom|bidang) (?:pencarian|penelusuran)',
  valueMarkers: 'ke|menjadi|pada|sebagai|dengan',
  byMeans: 'dengan',
  blue: 'biru',
};
