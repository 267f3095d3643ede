export const words = {
  listExports: {
    title: 'Tệp danh sách của tôi',
    about:
      'Danh sách dài được ghi thành tệp trong khi bạn làm việc khác, với đúng quyền xem của bạn lúc ghi. Tệp được giữ ba ngày rồi tự xóa; chỉ mình bạn thấy.',
    list: 'Danh sách',
    asked: 'Yêu cầu lúc',
    progress: 'Tình hình',
    act: 'Việc',
    rows: '%{smart_count} dòng',
    rowsOf: '%{rows}/%{total} dòng',
    keptUntil: 'giữ đến %{until}',
    fetch: 'Tải tệp',
    fetchThis: 'Tải tệp %{title}',
    remove: 'Xóa tệp',
    removeThis: 'Xóa tệp %{title}',
    giveUp: 'Thôi',
    giveUpThis: 'Thôi ghi tệp %{title}',
    removed: 'Đã xóa.',
    emptyTitle: 'Chưa có tệp danh sách nào',
    emptyAdvice: 'Ở một danh sách dài, bấm “Xuất”: tệp sẽ hiện ở đây khi ghi xong.',
  },
  enums: {
    InboxPileKind: { LIST_EXPORTS_FINISHED: 'Tệp danh sách của bạn đã ghi xong' },
    ThingKind: { LIST_EXPORT: 'Tệp danh sách' },
    ListExportState: { WAITING: 'Đang chờ', RUNNING: 'Đang ghi', READY: 'Đã xong', FAILED: 'Không ghi được' },
    ListFileFormat: { CSV: 'CSV', XLSX: 'Excel' },
  },
  trail: {
    acts: {
      listExport: {
        asked: 'Yêu cầu xuất danh sách ra tệp',
        written: 'Ghi xong tệp danh sách',
        failed: 'Không ghi được tệp danh sách',
        removed: 'Xóa tệp danh sách',
      },
    },
  },
};
