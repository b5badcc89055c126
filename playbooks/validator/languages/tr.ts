import type { LanguagePack } from './language-pack.ts';

export const tr: LanguagePack = {
  code: 'tr',
  common: 've|bir|bu|için|ile|de|da|veya|olan|hesap',
  order: 'verb-last',
  spaced: true,
  verbs: {
    click:
      'tıklayın|tıklatın|seçin|basın|dokunun|işaretleyin|seçeneğini belirleyin|tıkla|çift tıklayın|genişletin|etkinleştirin|devre dışı bırakın|temizleyin|tıklatınız|tıklayınız|seçiniz|seç(?= )|tıklamanız gerekir|kapatın',
    search: 'arayın|arama yapın|ara|arayınız|araması yapın|aratın',
    open: 'gidin|açın|gezinin|geçin|gidiniz|dönün|geri dönün|kaydırın|gezin|erişin',
    signIn: 'oturum açın|giriş yapın|oturum açınız|giriş yap|oturumu açın',
    type: 'girin|yazın|doldurun|giriniz|yapıştırın|belirtin|yazınız|sağlayın',
    see: 'görüntülenir|gösterilir|görürsünüz|görünür|güncelleştirilir|görüyorsanız|açılır|olarak değişir|olur|olarak değişecek|açılacaktır|açılacak|görüntülenecek|görünecek|güncellenir|güncellenecek|güncelleştirilecek|değişir|değişecek|göreceksiniz|görebilirsiniz|gösterilecek|olarak güncelle\\p{L}+',
    find: 'bulun',
    other: 'kabul edin|onaylayın|güncelleştirin|izleyin',
    verify: 'doğrulayın|emin olun|kontrol edin|denetleyin',
  },
  fillers: 'ardından|sonra|ya da|ve|ise',
  roles: {
    link: 'bağlantısını|bağlantısına|bağlantı|bağlantısı',
    button: 'düğmesine|düğmesini|düğmesi',
    field: 'kutusuna|alanına|alanı',
    list: 'listesinden|listesi',
    tab: 'sekmesin[ei]|sekmesi',
    checkbox: 'onay kutusunu|kutusunu',
    option: 'seçeneğini|seçeneğine|seçeneği|öğesini|öğesine|öğesi',
  },
  placeAfter: "(?:['’]n?[ıiuü]n )?(?:\\p{Ll}+ )?(?!ardından|sonrasında)\\p{Ll}*[ıiuü]n[dt][ae]n?|['’][dt][ae]n?",
  ends: 'menüde|menüsünde|bölmede|bölmesinde|sayfada|sayfasında|altında|bölümünde|sekmesinde|listesinden|için|sonra|üzere|varsa|yoksa',
  and: 've|ve ardından|ardından|sonra',
  or: 'veya|ya da',
  conditions:
    'eğer|geçmişse|ise|varsa|gerekirse|bağlı olarak|durumunda|\\p{L}+(?:m[ıiuü]şs[ae]|yors[ae]|d[ıiuü]ys[ae]|[ıiuüae]rs[ae]|l[ıiuü]ys[ae]|ns[ae])',
  onward: '(?:sonraki|bir sonraki) adıma',
  negations: '(?!)',
  pronouns: 'onu|bağlantıyı|bunu',
  suffix: "['’](?:n?[ıiuü]n?|[yn]?[aeıiuü]|[dt][ae]n?|ye|ya|yi|yı|yu|yü)",
  blue: 'mavi',
};
