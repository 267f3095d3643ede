import { defineErrors, mapConstraints } from '@app/kernel';

export const ClusterError = defineErrors({
  CLUSTER_EXISTS: {
    vi: 'Đơn vị này đã lập cụm, khối thi đua cùng tên trong năm.',
    en: 'This organisation already has a cluster of that name in the year.',
  },
  CLUSTER_MEMBER_EXISTS: {
    vi: 'Đơn vị này đã là thành viên của cụm, khối.',
    en: 'This organisation is a member of the cluster already.',
  },
  CLUSTER_MEMBER_LEFT: {
    vi: 'Đơn vị này không còn là thành viên của cụm, khối.',
    en: 'This organisation is no longer a member of the cluster.',
  },
  CLUSTER_SIGNED: { vi: 'Đơn vị này đã ký giao ước.', en: 'This member has signed the covenant.' },
  CLUSTER_SCORES_OPEN: {
    vi: 'Điểm đã được mở cho mọi thành viên; không chấm hoặc sửa được nữa.',
    en: 'All scores are open to all members; none can be given or changed any more.',
  },
  CLUSTER_SCORES_SEALED: {
    vi: 'Điểm còn niêm phong: chờ mọi thành viên chấm xong hoặc hết hạn chấm.',
    en: 'Scores are sealed until every member has scored or the last day is over.',
  },
  CLUSTER_POINTS: {
    vi: 'Mỗi nội dung phải có điểm, từ 0 đến điểm tối đa.',
    en: 'Each item needs points, from 0 to its maximum.',
  },
  CLUSTER_NOT_HEAD: {
    vi: 'Chỉ đơn vị trưởng cụm, khối đề nghị xếp hạng.',
    en: 'Only the head of the cluster proposes its ranking.',
  },
  CLUSTER_STATE: {
    vi: 'Việc này không làm được ở trạng thái hiện nay của cụm, khối.',
    en: 'The cluster is not in a state for this.',
  },
  CLUSTER_DUTIES: {
    vi: 'Trưởng và phó phải là hai thành viên khác nhau của cụm, khối.',
    en: 'Head and deputy are two different members of the cluster.',
  },
});

mapConstraints({
  uq_cluster_name: ClusterError.CLUSTER_EXISTS,
  uq_cluster_member_organisation: ClusterError.CLUSTER_MEMBER_EXISTS,
});
