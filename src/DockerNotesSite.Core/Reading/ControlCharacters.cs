using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>
/// NUL and its kind, and U+FFFE and U+FFFF, which are no characters: told once a file, and replaced one for one so that columns stay true.
/// Parsers of HTML take U+FFFF for the end of the text, and would lose what stands behind it.
/// </summary>
internal static class ControlCharacters
{
    public static SourceText Replace(SourceText text, DiagnosticBag diagnostics)
    {
        if (!text.Lines.Any(HasAny))
        {
            return text;
        }

        SourceLocation? first = null;
        var character = '\0';
        var count = 0;
        var lines = ImmutableArray.CreateBuilder<string>(text.Lines.Length);
        for (var line = 0; line < text.Lines.Length; line++)
        {
            var characters = text.Lines[line].ToCharArray();
            for (var i = 0; i < characters.Length; i++)
            {
                if (!IsUnwanted(characters[i]))
                {
                    continue;
                }

                if (first is null)
                {
                    first = text.At(line, i);
                    character = characters[i];
                }

                count++;
                characters[i] = '\uFFFD';
            }

            lines.Add(new string(characters));
        }

        diagnostics.Add(FileDiagnostics.ControlCharacters(first!.Value, character, count));
        return text with { Lines = lines.MoveToImmutable() };
    }

    private static bool HasAny(string line) => line.AsSpan().ContainsAnyInRange('\0', '\x1F') || line.AsSpan().ContainsAnyInRange('\x7F', '\x9F') || line.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')
        ? line.Any(IsUnwanted)
        : false;

    private static bool IsUnwanted(char character) => char.IsControl(character) ? character is not ('\t' or '\f') : character >= '\uFFFE';
}
