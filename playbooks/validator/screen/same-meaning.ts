import { plain } from './same-words.ts';

/** What buttons and choices of every program say, in the languages of the portal; words of one list stand for each other. */
const meanings = [
  // What was entered is kept.
  'save apply done ok speichern übernehmen anwenden fertig guardar aplicar listo aceptar ' +
    'enregistrer appliquer terminé salva applica fine salvar concluído concluir opslaan toepassen ' +
    'gereed spara tillämpa klar zapisz zastosuj gotowe uložit použít hotovo mentés alkalmaz kész ' +
    'kaydet uygula bitti tamam simpan terapkan selesai сохранить применить готово 保存 適用 完了 저장 적용 완료 ' +
    '应用 完成 确定 儲存 套用 確定',
  // It is wanted.
  'yes on enabled ja ein aktiviert sí activado oui activé sì attivato sim ativado aan ingeschakeld ' +
    'på aktiverad tak włączone ano zapnuto igen be evet açık ya aktif да вкл. включено はい オン 有効 예 켜기 ' +
    '是 开 开启 已启用 開 開啟 已啟用',
  // It is not.
  'no off disabled nein aus deaktiviert desactivado non désactivé disattivato não desativado nee ' +
    'uit uitgeschakeld nej av inaktiverad nie wyłączone ne vypnuto nem ki hayır kapalı tidak nonaktif ' +
    'нет выкл. отключено いいえ オフ 無効 아니요 끄기 否 关 关闭 已禁用 關 關閉 已停用',
].map(words => new Set(words.split(' ')));

/** Whether two labels are other words for the same, whatever they are about: **Save** and **Apply**, **Yes** and **On**. */
export function sameMeaning(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map(label => plain(label).toLowerCase());
  return meanings.some(words => words.has(one) && words.has(other));
}
