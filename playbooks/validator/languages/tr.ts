import type { LanguagePack } from './language-pack.ts';

export const tr: LanguagePack = {
  code: 'tr',
  common: 've|bir|bu|için|ile|de|da|veya|olan|hesap',
  order: 'verb-last',
  spaced: true,
  verbs: {
    click:
      'tıklayın|tıklatın|seçin|basın|dokunun|işaretleyin|seçeneğini belirleyin|tıkla|çift tıklayın|genişletin|etkinleştirin|devre dışı bırakın|temizleyin|tıklatınız|tıklayınız|basınız|seçiniz|seç(?= )|tıklamanız gerekir|(?<!(?:bölmesini|penceresini|sayfasını|panelini|iletişim kutusunu) )kapatın|seçip|tıklayıp|tıklatıp|basıp|açıp|genişletip|işaretleyip|(?:işaretini|seçimini) kaldırın|tercih edin|yolunu izleyin|üzerine (?:getirin|gelin)',
    set: '(?:olarak )?ayarlayın|olarak belirleyin',
    search: 'arayın|arayıp|aratıp|arama yapın|ara|arayınız|araması yapın|aratın',
    open: 'gidin|gidip|geçip|girip(?= (?:sayfa|sekme))|açın|gezinin|geçin|gidiniz|dönün|geri dönün|gezin|erişin',
    signIn: 'oturum açın|giriş yapın|oturum açınız|giriş yap|oturumu açın',
    type: 'girin|yazın|girip|yazıp|doldurup|doldurun|giriniz|yapıştırın|belirtin|yazınız|sağlayın',
    see: 'yönlendirilirsiniz|yönlendirileceksiniz|görüntülenir|gösterilir|görürsünüz|görünür|güncelleştirilir|görüyorsanız|açılır(?! (?:liste|menü|kutu|pencere|öğe))|hâline gelir|haline gelir|olarak değişir|olur|olarak değişecek|açılacaktır|açılacak|görüntülenecek|görünecek|güncellenir|güncellenecek|güncelleştirilecek|değişir|değişecek|göreceksiniz|görebilirsiniz|gösterilecek|olarak güncelle\\p{L}+',
    find: 'bulun',
    other:
      'kabul edin|onaylayın|güncelleştirin|güncelleyin|izleyin|yükleyin|karşıya yükleyin|kopyalayın|kaydedin|oluşturun|gözden geçirin',
    verify: 'kaydırın|ol(?:ana|unca(?:ya)?) kadar bekleyin|doğrulayın|emin olun|kontrol edin|denetleyin',
  },
  fillers: 'lütfen|önce|ilk olarak|ardından|sonra|ya da|ve|ise',
  roles: {
    link: 'bağlantısını|bağlantısına|bağlantı|bağlantısı|bağlantısından',
    button: 'düğmesine|düğmesini|düğmesi|düğmesinden|butonuna|butonunu|butonu',
    field: '(?:metin |arama )?kutusuna|alanına|alanı|alanında|alanını|(?:metin |arama )kutusunda',
    list: '(?:açılan |açılır )?listesinden|(?:açılan |açılır )?listesi|(?:açılan |açılır )?listesinde',
    tab: 'sekmesin[ei]|sekmesi',
    checkbox: 'onay kutusunu|kutusunu|(?:onay )?kutusunun',
    option:
      'seçeneğini|seçeneğine|seçeneği|öğesini|öğesine|öğesinin|öğesi|ayarını|ayarı|komutunu|komutuna|simgesine|simgesini|simgesi|tuşuna|tuşunu|iletisi|mesajı',
  },
  placeAfter:
    "(?:['’]n?[ıiuü]n )?(?:\\p{Ll}+ )?(?!ardından|sonrasında|\\p{Ll}*[dt][ıiuü]ğ[ıiuü]n)\\p{Ll}*[ıiuü]n[dt][ae]n?|['’][dt][ae]n?",
  ends: 'menüde|menüsünde|bölmede|bölmesinde|sayfada|sayfasında|altında|bölümünde|sekmesinde|listesinden|menüden|menüsünden|bölmeden|bölmesinden|sayfadan|sayfasından|altından|listeden|(?:(?:seçili|açık|kapalı|etkin|işaretli) )?(?:değilse|ise)|için|sonra|ardından|üzere|varsa|yoksa|gerekirse|istenirse|\\p{L}+(?:s[ae]n[ıi]z|yors[ae]|[ıiuü]ys[ae]|[dt][ıiuü]ğ[ıiuü]n(?:[ıiuü]zd|d)[ae]|[ıiuü]nc[ae]|[dt][ıiuü]kt[ae]n sonra)',
  and: 've|ve ardından|ardından|sonra',
  or: 'veya|ya da',
  conditions:
    'eğer|değilse|geçmişse|ise|varsa|yoksa|gerekirse|gerektiğinde|bağlı olarak|durumunda|\\p{L}+[dt][ıiuü]ğ[ıiuü]n(?:[ıiuü]zd|d)[ae]|\\p{L}+s[ae]n[ıi]z|\\p{L}+(?:m[ıiuü]şs[ae]|yors[ae]|d[ıiuü]ys[ae]|[ıiuüae]rs[ae]|l[ıiuü]ys[ae]|ns[ae])',
  valueMarkers: 'ayarını|ayarı|değerini|değeri|seçeneğini',
  purposes: 'için|üzere',
  onward: '(?:sonraki|bir sonraki) adıma',
  negations: '(?!)',
  pronouns: 'onu|bağlantıyı|bunu',
  suffix: "['’](?:n?[ıiuü]n?|[yn]?[aeıiuü]|[dt][ae]n?|ye|ya|yi|yı|yu|yü)",
  searchBox: 'arama (?:kutu|çubuğ|alan)\\p{L}*',
  blue: 'mavi',
};
