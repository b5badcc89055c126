/** Sentences that set or fill in several things: `click Value @Setting`, `type Value f:Field`. */
export const severalSettings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'In the **Name** box, enter a name, and then in the **Amount** box, enter an amount.',
      'type – f:Name; type – f:Amount',
    ],
    ['Change the **Period** from **April** to **May**.', 'click May @Period'],
    [
      'Set **Region** to **West**, **Size** to **Small**, then **Save**.',
      'click West @Region; click Small @Size; click Save',
    ],
    ['Under **Settings**, set **Auto-pay** to **Off**, then **Save**.', 'click Off @Auto-pay; click Save'],
    ['Select **Edit** next to **Card**.', 'click Edit'],
    ['Select **Edit** (pencil icon) next to **Card**.', 'click Edit'],
    ['Be sure to select **Save**.', 'click Save'],
    ['Don’t forget to select **Save**.', 'click Save'],
    ['Ensure that you select **Save**.', 'click Save'],
    ['Make sure that **Save** is selected.', 'expect Save'],
    ['On **Basics**, enter a name; on **Tags**, select **Skip**.', 'type – f:Basics; click Skip @Tags'],
    [
      'Set **Region** to **West US**, **Size** to **Small**, and **Tier** to **Basic**.',
      'click West US @Region; click Small @Size; click Basic @Tier',
    ],
    [
      'Set **Region** to **West** and **Size** to **Small**, and then select **Save**.',
      'click West @Region; click Small @Size; click Save',
    ],
    ['Set **Region** to **West** and select **Save**.', 'click West @Region; click Save'],
    [
      'Enter `Contoso` in the **Name** box, `USD` in the **Currency** box, and select **Create**.',
      'type Contoso f:Name; type USD f:Currency; click Create',
    ],
    ['Enter `Contoso` for **Name** and `USD` for **Currency**.', 'type Contoso f:Name; type USD f:Currency'],
    ['Use the **Time range** filter to select **Last 3 months**.', 'click Time range; click Last 3 months'],
    ['Use the **Export** button to open the file.', 'click Export'],
    ['Select the **Invoices** tab, followed by **Download**.', 'click Invoices; click Download'],
    ['Select **Invoices** - **Pay now**.', 'click Invoices; click Pay now'],
    [
      'Choose your profile from the **Billing profile** dropdown, then choose **View invoices**.',
      'click – @Billing profile; click View invoices',
    ],
  ],
  de: [
    ['Ändern Sie **Zeitraum** von **April** in **Mai**.', 'click Mai @Zeitraum'],
    ['Legen Sie **Region** auf **West** fest, dann **Speichern**.', 'click West @Region; click Speichern'],
    [
      'Wählen Sie die Registerkarte **Rechnungen** aus, gefolgt von **Herunterladen**.',
      'click Rechnungen; click Herunterladen',
    ],
    ['Legen Sie **Region** auf **West** und **Größe** auf **Klein** fest.', 'click West @Region; click Klein @Größe'],
    [
      'Geben Sie im Feld **Name** `Contoso` und im Feld **Währung** `USD` ein.',
      'type Contoso f:Name; type USD f:Währung',
    ],
    ['Wählen Sie **Abrechnung** – **Rechnungen** aus.', 'click Abrechnung; click Rechnungen'],
  ],
  fr: [
    ['Modifiez la **Période** de **Avril** à **Mai**.', 'click Mai @Période'],
    ['Définissez **Région** sur **Ouest**, puis **Enregistrer**.', 'click Ouest @Région; click Enregistrer'],
    ['Utilisez le filtre **Période** pour sélectionner **3 derniers mois**.', 'click Période; click 3 derniers mois'],
    ['Sélectionnez l’onglet **Factures**, suivi de **Télécharger**.', 'click Factures; click Télécharger'],
    [
      'Choisissez votre profil dans la liste déroulante **Profil**, puis choisissez **Afficher**.',
      'click – @Profil; click Afficher',
    ],
    [
      'Définissez **Région** sur **Ouest**, **Taille** sur **Petit** et **Niveau** sur **De base**.',
      'click Ouest @Région; click Petit @Taille; click De base @Niveau',
    ],
    ['Entrez `Contoso` dans **Nom** et `USD` dans **Devise**.', 'type Contoso f:Nom; type USD f:Devise'],
  ],
  es: [
    ['Cambie **Período** de **Abril** a **Mayo**.', 'click Mayo @Período'],
    ['Establezca **Región** en **Oeste** y, a continuación, **Guardar**.', 'click Oeste @Región; click Guardar'],
    ['Use el filtro **Intervalo** para seleccionar **Últimos 3 meses**.', 'click Intervalo; click Últimos 3 meses'],
    ['Seleccione la pestaña **Facturas**, seguida de **Descargar**.', 'click Facturas; click Descargar'],
    [
      'Elija su perfil en la lista desplegable **Perfil** y, a continuación, elija **Ver facturas**.',
      'click – @Perfil; click Ver facturas',
    ],
    ['Establezca **Región** en **Oeste** y **Tamaño** en **Pequeño**.', 'click Oeste @Región; click Pequeño @Tamaño'],
    ['Escriba `Contoso` en **Nombre** y `USD` en **Moneda**.', 'type Contoso f:Nombre; type USD f:Moneda'],
  ],
  it: [
    ['Modificare **Periodo** da **Aprile** a **Maggio**.', 'click Maggio @Periodo'],
    ['Selezionare la scheda **Fatture**, seguita da **Scarica**.', 'click Fatture; click Scarica'],
    [
      'Impostare **Area** su **Ovest** e **Dimensione** su **Piccola**.',
      'click Ovest @Area; click Piccola @Dimensione',
    ],
  ],
  'pt-BR': [
    ['Altere **Período** de **Abril** para **Maio**.', 'click Maio @Período'],
    ['Selecione a guia **Faturas**, seguida de **Baixar**.', 'click Faturas; click Baixar'],
    ['Defina **Região** como **Oeste** e **Tamanho** como **Pequeno**.', 'click Oeste @Região; click Pequeno @Tamanho'],
    ['Insira `Contoso` em **Nome** e `USD` em **Moeda**.', 'type Contoso f:Nome; type USD f:Moeda'],
  ],
  nl: [
    ['Wijzig **Periode** van **April** in **Mei**.', 'click Mei @Periode'],
    ['Selecteer het tabblad **Facturen**, gevolgd door **Downloaden**.', 'click Facturen; click Downloaden'],
    ['Stel **Regio** in op **West** en **Grootte** op **Klein**.', 'click West @Regio; click Klein @Grootte'],
  ],
  sv: [
    ['Ändra **Period** från **April** till **Maj**.', 'click Maj @Period'],
    ['Ange **Region** till **Väst** och **Storlek** till **Liten**.', 'click Väst @Region; click Liten @Storlek'],
  ],
  ru: [
    ['Измените **Период** с **Апрель** на **Май**.', 'click Май @Период'],
    ['Используйте кнопку **Экспорт**.', 'click Экспорт'],
    ['Введите `Contoso` в поле **Имя** и `USD` в поле **Валюта**.', 'type Contoso f:Имя; type USD f:Валюта'],
  ],
  hi: [['**क्षेत्र** को **पश्चिम**, **आकार** को **छोटा** पर सेट करें।', 'click पश्चिम @क्षेत्र; click छोटा @आकार']],
  tr: [
    [
      '**Bölge** ayarını **Batı**, **Boyut** ayarını **Küçük** olarak ayarlayın.',
      'click Batı @Bölge; click Küçük @Boyut',
    ],
  ],
  ja: [
    ['**期間** フィルターを使用して **過去 3 か月** を選択します。', 'click 期間; click 過去 3 か月'],
    ['**[エクスポート]** ボタンを使用してファイルを開きます。', 'click エクスポート'],
    ['**リージョン** を **西部** に、**サイズ** を **小** に設定します。', 'click 西部 @リージョン; click 小 @サイズ'],
    ['**名前** に `Contoso`、**通貨** に `USD` と入力します。', 'type Contoso f:名前; type USD f:通貨'],
    ['[設定] - [アカウント] の順に選択します。', 'click 設定; click アカウント'],
  ],
  ko: [
    ['**기간** 필터를 사용하여 **지난 3개월**을 선택합니다.', 'click 기간; click 지난 3개월'],
    ['**지역**을 **서부**로, **크기**를 **작음**으로 설정합니다.', 'click 서부 @지역; click 작음 @크기'],
  ],
  'zh-Hans': [
    ['使用“**时间范围**”筛选器选择“**过去 3 个月**”。', 'click 时间范围; click 过去 3 个月'],
    ['可以使用“**导出**”按钮下载文件。', ''],
    ['在“**名称**”中输入 `Contoso`，在“**货币**”中输入 `USD`。', 'type Contoso f:名称; type USD f:货币'],
    ['选择“**计费**”-“**发票**”。', 'click 计费; click 发票'],
  ],
  'zh-Hant': [['使用 [**時間範圍**] 篩選來選取 [**過去 3 個月**]。', 'click 時間範圍; click 過去 3 個月']],
  da: [['Skift **Periode** fra **April** til **Maj**.', 'click Maj @Periode']],
  pl: [['Zmień **Okres** z **Kwiecień** na **Maj**.', 'click Maj @Okres']],
  cs: [['Změňte **Období** z **Duben** na **Květen**.', 'click Květen @Období']],
};
