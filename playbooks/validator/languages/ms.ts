import type { LanguagePack } from './language-pack.ts';

export const ms: LanguagePack = {
  code: 'ms',
  common:
    'dan|di|yang|untuk|anda|dengan|ini|atau|pada|daripada|ialah|boleh|kepada|akaun|bil|invois|semula|tetingkap|pautan|butang|carian|bayaran',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'pilih|klik dua kali(?: pada)?|klik(?: pada)?|ketik|tekan|tandakan|kosongkan|kembangkan|dayakan|nyahdayakan|hidupkan|matikan',
    search: 'cari|buat carian|carian(?= untuk)',
    open: 'pergi ke|navigasi ke|buka|kembali ke|beralih ke|tatal ke|layari',
    signIn: 'daftar masuk|log masuk',
    type: 'masukkan|taip|taipkan|isi|isikan|tampal|nyatakan',
    see: 'dipaparkan|muncul|akan muncul|akan melihat|anda melihat|terbuka|dikemas kini|bertukar kepada|berubah kepada|menjadi',
    find: 'temui',
    other: 'terima|sahkan|kemas kini|ikuti',
    verify: 'pastikan|semak',
  },
  notAfter: 'boleh|dapat|untuk|jika anda|selepas|telah|yang',
  markers: 'pada|di|ke|butang|pilihan|untuk',
  fillers: 'kemudian|pilihan|butang|salah satu|anda',
  roles: {
    link: 'pautan',
    button: 'butang',
    field: 'medan|kotak',
    list: 'senarai',
    tab: 'tab',
    checkbox: 'kotak semak',
    option: 'pilihan',
  },
  placeBefore: 'di bawah|di|pada|dari|dalam|daripada|di bahagian|di halaman|dalam anak tetingkap',
  placeAfter: 'bahagian',
  ends: 'untuk|jika|dan (?:pilih|klik|kemudian)|atau|supaya|agar',
  and: 'dan|kemudian|dan kemudian|lalu',
  or: 'atau',
  conditions: 'jika|sekiranya|apabila|bergantung',
  negations: 'jangan(?:lah)?|tidak|bukan',
  pronouns: 'itu|pautan(?: itu| tersebut)?',
  blue: 'biru',
};
