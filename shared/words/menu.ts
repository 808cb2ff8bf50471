/** The words of the menu above the window; a test keeps its commands and those of the pages whole. */

/** The same places in another language. */
type Words<T> = { readonly [Name in keyof T]: T[Name] extends string ? string : Words<T[Name]> }

const ja = {
  menus: { file: 'ファイル', edit: '編集', reception: '受付', view: '表示', help: 'ヘルプ' },
  commands: {
    newSession: '新しい受付',
    sessions: '受付一覧へ',
    search: 'お客様を探す',
    park: '一時中断',
    when: '連携できる時期',
    printers: 'プリンターの設定',
    rulebook: 'ルール集',
    addLine: '回線を追加',
    next: '次へ進む',
    back: '戻る',
    primary: 'この画面の操作を実行',
    board: '進み具合',
    phones: '練習用スマートフォン',
    abandon: '受付を中止',
    mask: '表示を隠す・戻す',
    palette: '操作を探す',
    shortcuts: 'キー操作の一覧',
    settings: '設定',
    about: 'このアプリについて',
  },
  roles: {
    quit: '終了',
    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    togglefullscreen: '全画面表示',
    minimize: '最小化',
  },
}

const en: Words<typeof ja> = {
  menus: { file: 'File', edit: 'Edit', reception: 'Reception', view: 'View', help: 'Help' },
  commands: {
    newSession: 'New reception',
    sessions: 'To the list',
    search: 'Find a customer',
    park: 'Park',
    when: 'When linking is possible',
    printers: 'Printers',
    rulebook: 'Rulebooks',
    addLine: 'Add a line',
    next: 'Next',
    back: 'Back',
    primary: 'Do what this page is for',
    board: 'Progress',
    phones: 'Practice phones',
    abandon: 'Give up the reception',
    mask: 'Hide or show',
    palette: 'Find a command',
    shortcuts: 'Keyboard shortcuts',
    settings: 'Settings',
    about: 'About this app',
  },
  roles: {
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    togglefullscreen: 'Full screen',
    minimize: 'Minimise',
  },
}

export const menuWords = { ja, en }
