/** Sentences with two places, and what is used at each: `click Target @Container`. */
export const twoPlaces: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'Select **Next** on the **Basics** tab, then **Create** on the **Review** tab.',
      'click Next @Basics; click Create @Review',
    ],
    [
      'In the **Region** list, choose **West**, and in the **Size** list, choose **Small**.',
      'click West @Region; click Small @Size',
    ],
    [
      'In the **Region** list choose **West** and in the **Size** list **Small**.',
      'click West @Region; click Small @Size',
    ],
    ['Select **Invoices** and then in **Billing** select **Pay now**.', 'click Invoices; click Pay now @Billing'],
    ['Select **Invoices** and **Payments** under **Billing**.', 'click Invoices @Billing; click Payments'],
  ],
  de: [
    [
      'Wählen Sie in der Liste **Region** **West** und in der Liste **Größe** **Klein** aus.',
      'click West @Region; click Klein @Größe',
    ],
    [
      'Wählen Sie unter **Region** den Wert **West** und unter **Größe** den Wert **Klein** aus.',
      'click West @Region; click Klein @Größe',
    ],
  ],
  fr: [
    [
      'Dans la liste **Région**, sélectionnez **Ouest** et dans la liste **Taille**, sélectionnez **Petit**.',
      'click Ouest @Région; click Petit @Taille',
    ],
    [
      'Dans la liste **Région** sélectionnez **Ouest** et dans la liste **Taille** **Petit**.',
      'click Ouest @Région; click Petit @Taille',
    ],
  ],
  es: [
    [
      'En la lista **Región**, seleccione **Oeste** y, en la lista **Tamaño**, seleccione **Pequeño**.',
      'click Oeste @Región; click Pequeño @Tamaño',
    ],
    [
      'En la lista **Región** seleccione **Oeste** y en la lista **Tamaño** **Pequeño**.',
      'click Oeste @Región; click Pequeño @Tamaño',
    ],
  ],
  it: [
    [
      "Nell'elenco **Area** selezionare **Ovest** e nell'elenco **Dimensione** **Piccolo**.",
      'click Ovest @Area; click Piccolo @Dimensione',
    ],
  ],
  'pt-BR': [
    [
      'Na lista **Região**, selecione **Oeste** e, na lista **Tamanho**, selecione **Pequeno**.',
      'click Oeste @Região; click Pequeno @Tamanho',
    ],
  ],
  'pt-PT': [
    [
      'Na lista **Região**, selecione **Oeste** e, na lista **Tamanho**, selecione **Pequeno**.',
      'click Oeste @Região; click Pequeno @Tamanho',
    ],
  ],
  ca: [
    [
      'A la llista **Regió**, seleccioneu **Oest** i, a la llista **Mida**, seleccioneu **Petit**.',
      'click Oest @Regió; click Petit @Mida',
    ],
  ],
  gl: [
    [
      'Na lista **Rexión**, seleccione **Oeste** e, na lista **Tamaño**, seleccione **Pequeno**.',
      'click Oeste @Rexión; click Pequeno @Tamaño',
    ],
  ],
  ro: [
    [
      'În lista **Regiune**, selectați **Vest** și, în lista **Dimensiune**, selectați **Mic**.',
      'click Vest @Regiune; click Mic @Dimensiune',
    ],
  ],
  nl: [
    [
      'Selecteer in de lijst **Regio** **West** en in de lijst **Grootte** **Klein**.',
      'click West @Regio; click Klein @Grootte',
    ],
  ],
  sv: [
    [
      'I listan **Region** väljer du **Väst** och i listan **Storlek** väljer du **Liten**.',
      'click Väst @Region; click Liten @Storlek',
    ],
  ],
  nb: [
    [
      'I listen **Område** velger du **Vest**, og i listen **Størrelse** velger du **Liten**.',
      'click Vest @Område; click Liten @Størrelse',
    ],
  ],
  da: [
    [
      'På listen **Område** skal du vælge **Vest**, og på listen **Størrelse** skal du vælge **Lille**.',
      'click Vest @Område; click Lille @Størrelse',
    ],
  ],
  is: [
    [
      'Á listanum **Svæði** skaltu velja **Vestur** og á listanum **Stærð** skaltu velja **Lítið**.',
      'click Vestur @Svæði; click Lítið @Stærð',
    ],
  ],
  pl: [
    [
      'Na liście **Region** wybierz pozycję **Zachód**, a następnie na liście **Rozmiar** wybierz pozycję **Mały**.',
      'click Zachód @Region; click Mały @Rozmiar',
    ],
  ],
  cs: [
    [
      'V seznamu **Oblast** vyberte **Západ** a v seznamu **Velikost** vyberte **Malá**.',
      'click Západ @Oblast; click Malá @Velikost',
    ],
  ],
  sk: [
    [
      'V zozname **Oblasť** vyberte **Západ** a v zozname **Veľkosť** vyberte **Malá**.',
      'click Západ @Oblasť; click Malá @Veľkosť',
    ],
  ],
  sl: [
    [
      'Na seznamu **Regija** izberite **Zahod** in na seznamu **Velikost** izberite **Majhno**.',
      'click Zahod @Regija; click Majhno @Velikost',
    ],
  ],
  hr: [
    [
      'Na popisu **Regija** odaberite **Zapad**, a zatim na popisu **Veličina** odaberite **Malo**.',
      'click Zapad @Regija; click Malo @Veličina',
    ],
  ],
  sr: [
    [
      'Na listi **Region** izaberite **Zapad**, a zatim na listi **Veličina** izaberite **Malo**.',
      'click Zapad @Region; click Malo @Veličina',
    ],
  ],
  'sr-Cyrl': [
    [
      'На листи **Регион** изаберите **Запад**, а затим на листи **Величина** изаберите **Мало**.',
      'click Запад @Регион; click Мало @Величина',
    ],
  ],
  ru: [
    [
      'В списке **Регион** выберите **Запад**, а в списке **Размер** выберите **Малый**.',
      'click Запад @Регион; click Малый @Размер',
    ],
    [
      'В списке **Регион** выберите **Запад** и в списке **Размер** — **Малый**.',
      'click Запад @Регион; click Малый @Размер',
    ],
  ],
  uk: [
    [
      'У списку **Регіон** виберіть **Захід**, а в списку **Розмір** виберіть **Малий**.',
      'click Захід @Регіон; click Малий @Розмір',
    ],
  ],
  bg: [
    [
      'В списъка **Регион** изберете **Запад**, а в списъка **Размер** изберете **Малък**.',
      'click Запад @Регион; click Малък @Размер',
    ],
  ],
  el: [
    [
      'Στη λίστα **Περιοχή**, επιλέξτε **Δύση** και στη λίστα **Μέγεθος**, επιλέξτε **Μικρό**.',
      'click Δύση @Περιοχή; click Μικρό @Μέγεθος',
    ],
  ],
  hu: [
    [
      'A **Régió** listában válassza a **Nyugat** lehetőséget, majd a **Méret** listában válassza a **Kicsi** lehetőséget.',
      'click Nyugat @Régió; click Kicsi @Méret',
    ],
  ],
  fi: [
    [
      'Valitse **Alue**-luettelosta **Länsi** ja valitse **Koko**-luettelosta **Pieni**.',
      'click Länsi @Alue; click Pieni @Koko',
    ],
  ],
  et: [
    [
      'Valige loendis **Piirkond** väärtus **Lääs** ja loendis **Suurus** väärtus **Väike**.',
      'click Lääs @Piirkond; click Väike @Suurus',
    ],
  ],
  lv: [
    [
      'Sarakstā **Reģions** atlasiet **Rietumi** un sarakstā **Lielums** atlasiet **Mazs**.',
      'click Rietumi @Reģions; click Mazs @Lielums',
    ],
  ],
  lt: [
    [
      'Sąraše **Regionas** pasirinkite **Vakarai** ir sąraše **Dydis** pasirinkite **Mažas**.',
      'click Vakarai @Regionas; click Mažas @Dydis',
    ],
  ],
  eu: [
    [
      '**Eskualdea** zerrendan, hautatu **Mendebaldea** eta **Tamaina** zerrendan, hautatu **Txikia**.',
      'click Mendebaldea @Eskualdea; click Txikia @Tamaina',
    ],
  ],
  tr: [
    [
      '**Bölge** listesinde **Batı** öğesini seçin ve **Boyut** listesinde **Küçük** öğesini seçin.',
      'click Batı @Bölge; click Küçük @Boyut',
    ],
    [
      '**Bölge** listesinden **Batı** ve **Boyut** listesinden **Küçük** öğesini seçin.',
      'click Batı @Bölge; click Küçük @Boyut',
    ],
  ],
  ko: [
    [
      '**지역** 목록에서 **서부**를 선택하고 **크기** 목록에서 **작음**을 선택합니다.',
      'click 서부 @지역; click 작음 @크기',
    ],
  ],
  ja: [
    [
      '**リージョン** の一覧から **西部**、**サイズ** の一覧から **小** を選択します。',
      'click 西部 @リージョン; click 小 @サイズ',
    ],
    [
      '**リージョン** の一覧で **西部** を選択し、**サイズ** の一覧で **小** を選択します。',
      'click 西部 @リージョン; click 小 @サイズ',
    ],
  ],
  'zh-Hans': [
    ['在“**区域**”列表中选择“**西部**”，然后在“**大小**”列表中选择“**小**”。', 'click 西部 @区域; click 小 @大小'],
  ],
  'zh-Hant': [
    ['在 [**區域**] 清單中選取 [**西部**]，並在 [**大小**] 清單中選取 [**小**]。', 'click 西部 @區域; click 小 @大小'],
  ],
  vi: [
    [
      'Trong danh sách **Khu vực**, chọn **Tây** và trong danh sách **Kích thước**, chọn **Nhỏ**.',
      'click Tây @Khu vực; click Nhỏ @Kích thước',
    ],
  ],
  id: [
    [
      'Di daftar **Wilayah**, pilih **Barat** dan di daftar **Ukuran**, pilih **Kecil**.',
      'click Barat @Wilayah; click Kecil @Ukuran',
    ],
  ],
  ms: [
    [
      'Dalam senarai **Rantau**, pilih **Barat** dan dalam senarai **Saiz**, pilih **Kecil**.',
      'click Barat @Rantau; click Kecil @Saiz',
    ],
  ],
  th: [
    [
      'ในรายการ **ภูมิภาค** ให้เลือก **ตะวันตก** และในรายการ **ขนาด** ให้เลือก **เล็ก**',
      'click ตะวันตก @ภูมิภาค; click เล็ก @ขนาด',
    ],
  ],
  hi: [['**क्षेत्र** सूची में **पश्चिम** चुनें और **आकार** सूची में **छोटा** चुनें।', 'click पश्चिम @क्षेत्र; click छोटा @आकार']],
  ar: [
    ['في قائمة **المنطقة**، حدد **غرب** وفي قائمة **الحجم**، حدد **صغير**.', 'click غرب @المنطقة; click صغير @الحجم'],
  ],
  he: [['ברשימה **אזור**, בחר **מערב** וברשימה **גודל**, בחר **קטן**.', 'click מערב @אזור; click קטן @גודל']],
  fa: [
    [
      'در فهرست **ناحیه**، **غرب** را انتخاب کنید و در فهرست **اندازه**، **کوچک** را انتخاب کنید.',
      'click غرب @ناحیه; click کوچک @اندازه',
    ],
  ],
};
