export const words = {
  enums: {
    ThingKind: { STUDY_CIRCLE: 'Nhóm học tập' },
    DraftKind: { STUDY_CIRCLE_DECISION: 'Quyết định thành lập nhóm học tập' },
    InboxPileKind: { STUDY_CIRCLES_WITHOUT_MEMBERS: 'Nhóm học tập chưa ghi số người' },
    TraceEdgeKind: { ASKED_FOR_BY: 'Lập theo văn bản' },
  },
  resources: {
    studyCircles: {
      name: 'Nhóm học tập',
      about: 'Những người cùng học đều đặn tại đơn vị.',
      create: 'Lập nhóm học tập',
      details: 'Thông tin nhóm',
      empty: 'Chưa có nhóm học tập nào',
      emptyAdvice: 'Lập nhóm để ghi số người tham gia.',
      close: {
        label: 'Ngừng hoạt động',
        explanation: 'Nhóm ngừng hoạt động từ hôm nay; sau đó không sửa được nữa.',
        done: 'Nhóm đã ngừng hoạt động',
      },
      decision: {
        label: 'Soạn quyết định thành lập',
        explanation: 'Dự thảo quyết định được soạn từ thông tin của nhóm để đơn vị sửa và trình duyệt.',
      },
      fields: {
        name: 'Tên nhóm',
        organisationId: 'Đơn vị',
        startsOn: 'Ngày bắt đầu',
        memberCount: 'Số người',
        closedOn: 'Ngày ngừng',
        directiveId: 'Theo văn bản',
      },
    },
  },
  trail: {
    acts: { studyCircle: { begun: 'Lập nhóm học tập', amended: 'Sửa nhóm học tập', closed: 'Kết thúc nhóm học tập' } },
    subjects: { StudyCircle: 'Nhóm học tập' },
  },
};
