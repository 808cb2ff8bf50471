/** 設定: its index, and how the desk looks and sounds. */
export const settings = {
  title: '設定',
  index: '設定の項目',
  sections: {
    branch: '店舗',
    display: '画面と音',
    printers: 'プリンター',
    manager: '責任者の承認',
    rulebook: 'ルール集',
    practice: '練習',
  },
  display: {
    hint: '選ぶとすぐに変わり、このパソコンに残ります。',
    language: '表示言語',
    theme: '画面の明るさ',
    themes: { light: '明るい', dark: '暗い', system: 'パソコンに合わせる' },
    textScale: '文字の大きさ',
    scanSound: 'バーコードを読み取ったときの音',
    scanSounds: { on: '鳴らす', off: '鳴らさない' },
  },
}
