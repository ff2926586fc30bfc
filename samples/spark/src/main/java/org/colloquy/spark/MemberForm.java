package org.colloquy.spark;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.ParentBy;
import org.colloquy.thread.ParentClue;
import org.colloquy.thread.ParentEvidence;

/**
 * A member of a thread as bytes.
 *
 * @param root the root of its thread
 * @param copies where else the message stands
 */
record MemberForm(MessageId root, MessageThread.Member member, List<SourceLocation> copies) {

  static void write(DataOutput out, MemberForm form) throws IOException {
    MailForm.id(out, form.root);
    MailForm.envelope(out, form.member.envelope());
    Packer.optional(out, form.member.parent(), MailForm::id);
    Packer.optional(out, form.member.parentBy(), Packer::constant);
    Packer.list(out, form.member.evidence().clues(), Packer::constant);
    out.writeDouble(form.member.evidence().confidence());
    out.writeInt(form.member.depth());
    Packer.list(out, form.copies, MailForm::location);
  }

  static MemberForm read(DataInput in) throws IOException {
    return new MemberForm(
        MailForm.id(in),
        new MessageThread.Member(
            MailForm.envelope(in),
            Packer.optional(in, MailForm::id),
            Packer.optional(in, by -> Packer.constant(by, ParentBy.values())),
            new ParentEvidence(
                Packer.list(in, clue -> Packer.constant(clue, ParentClue.values())),
                in.readDouble()),
            in.readInt()),
        Packer.list(in, MailForm::location));
  }
}
