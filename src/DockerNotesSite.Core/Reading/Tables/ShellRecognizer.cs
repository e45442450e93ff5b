using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A shell block in, command tables out where its commands have comments or prompts. A comment above commands, or behind
/// one, is their action; one that stands over other comments is a title. What a command printed stands as code behind its
/// row, between two tables where more commands follow.
/// </summary>
internal sealed class ShellRecognizer(ShellBlockReader reader)
{
    /// <summary>
    /// Null where the block is no shell block; a script, or one without comments and prompts, stays what it is, its commands
    /// known. A comment that belongs to no command comes out as a paragraph.
    /// </summary>
    public ImmutableArray<Block>? Recognize(CodeBlock block)
    {
        if (reader.Read(block) is not { } lines)
        {
            return reader.ReadScript(block) is { } script ? [block with { CommandLines = [script] }] : null;
        }

        if (!lines.Any(l => l.Comment.Length > 0 || (l.Command is not null && l.HasPrompt)))
        {
            return reader.IsSure(block, lines) ? [block with { CommandLines = [.. lines.Select(l => l.Command).OfType<CommandLine>()] }] : null;
        }

        var tables = new Tables();
        foreach (var line in lines)
        {
            tables.Add(line);
        }

        return tables.End();
    }

    /// <summary>What has been read of the block: tables that are complete, and the one that is being filled.</summary>
    private sealed class Tables
    {
        private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

        private readonly List<CommandRow> _rows = [];

        /// <summary>What the last command printed, with the blank lines in it.</summary>
        private readonly List<ShellLine> _output = [];

        private ImmutableArray<Inline> _title = [];

        /// <summary>The comment lines above, until something is made of them.</summary>
        private readonly List<Inline> _comment = [];

        /// <summary>The comment that the commands below it share.</summary>
        private ImmutableArray<Inline> _action = [];

        private bool _followsComment;

        private bool _actionsFollow = true;

        public void Add(ShellLine line)
        {
            if (line.Output is not null || (_output.Count > 0 && line is { Command: null, Comment.Length: 0 }))
            {
                AddOutput(line);
                return;
            }

            CloseOutput();
            if (line.Command is not null)
            {
                AddRow(line);
            }
            else if (line.Comment.Length > 0)
            {
                AddComment(line);
            }
            else
            {
                _action = [];
            }

            _followsComment = line.Command is null && line.Comment.Length > 0;
        }

        public ImmutableArray<Block> End()
        {
            CloseOutput();
            CloseTable();
            AddParagraph([.. _comment]);
            return _blocks.ToImmutable();
        }

        private void AddOutput(ShellLine line)
        {
            if (_output.Count == 0)
            {
                CloseTable();
                AddParagraph([.. _comment]);
                _comment.Clear();
                _title = [];
                _action = [];
                _followsComment = false;
            }

            _output.Add(line);
        }

        private void CloseOutput()
        {
            if (_output.Count > 0)
            {
                var text = string.Join('\n', _output.Select(l => l.Output ?? "")).TrimEnd('\n');
                _blocks.Add(new CodeBlock { Location = _output[0].Location, TextLocation = _output[0].Location, Text = text });
                _output.Clear();
            }
        }

        private void AddComment(ShellLine line)
        {
            if (_followsComment)
            {
                _comment.Add(new LineBreak(IsHard: false));
            }
            else
            {
                TakeCommentAsTitle();
                _action = [];
            }

            _comment.Add(new Text(line.Comment) { Location = line.CommentLocation });
        }

        private void AddRow(ShellLine line)
        {
            var hasOwnComment = line.Comment.Length > 0;
            if (hasOwnComment)
            {
                TakeCommentAsTitle();
            }
            else if (_comment.Count > 0)
            {
                _action = [.. _comment];
                _comment.Clear();
            }

            _actionsFollow &= hasOwnComment;
            _rows.Add(new CommandRow
            {
                Location = line.Location,
                Action = hasOwnComment ? [new Text(line.Comment) { Location = line.CommentLocation }] : _action,
                Syntax = line.Command!,
            });
        }

        private void TakeCommentAsTitle()
        {
            if (_comment.Count > 0)
            {
                CloseTable();
                _title = [.. _comment];
                _comment.Clear();
            }
        }

        private void CloseTable()
        {
            if (_rows.Count == 0)
            {
                AddParagraph(_title);
                return;
            }

            var action = new TableColumn(ColumnRole.Action, []);
            var syntax = new TableColumn(ColumnRole.Syntax, []);
            _blocks.Add(new CommandTable
            {
                Location = _rows[0].Location,
                Form = CommandTableForm.Shell,
                Title = _title,
                Columns = _actionsFollow ? [syntax, action] : [action, syntax],
                Rows = [.. _rows],
            });
            _rows.Clear();
            _title = [];
            _actionsFollow = true;
        }

        private void AddParagraph(ImmutableArray<Inline> text)
        {
            if (!text.IsEmpty)
            {
                _blocks.Add(new Paragraph { Location = text[0].Location, Content = text });
            }
        }
    }
}
