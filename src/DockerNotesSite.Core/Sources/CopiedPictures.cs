using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>
/// Tells pictures in SVG that can run something, among the files that are copied as they are. What shows one on a page runs nothing in it,
/// but opened by itself it is a page like any other.
/// </summary>
public static partial class CopiedPictures
{
    private const long LongestText = 10_000_000;

    private static readonly ImmutableHashSet<string> Running = ["script", "iframe", "frame", "embed", "object", "handler", "listener"];

    /// <param name="copied">The files that the site has as they are.</param>
    /// <param name="read">Gives a file's bytes; null where it can't be read: that is told when it is to be copied.</param>
    /// <param name="diagnostics">Are told to.</param>
    public static void Validate(IEnumerable<SourcePath> copied, Func<SourcePath, ReadOnlyMemory<byte>?> read, DiagnosticBag diagnostics)
    {
        foreach (var path in copied.Where(path => path.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)).Distinct().Order())
        {
            if (read(path) is { } bytes && Find(bytes) is var (line, column, what))
            {
                diagnostics.Add(InputFolderDiagnostics.PictureRuns(new SourceLocation(path, line, column), what));
            }
        }
    }

    /// <summary>The first thing that can run, and where it stands.</summary>
    private static (int Line, int Column, string What)? Find(ReadOnlyMemory<byte> picture)
    {
        // Entities are read as what they stand for; nothing is asked for elsewhere.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = LongestText };
        using var reader = XmlReader.Create(new MemoryStream(picture.ToArray()), settings);
        try
        {
            while (reader.Read())
            {
                var place = (IXmlLineInfo)reader;
                var (line, column) = (place.LineNumber, place.LinePosition);
                if (WhatRuns(reader) is { } what)
                {
                    return (line, column, what);
                }
            }
        }
        catch (XmlException e)
        {
            return (Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition), "is not well-formed, so that nobody can tell whether it has a script");
        }

        return null;
    }

    private static string? WhatRuns(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name == "xml-stylesheet")
        {
            return "has <?xml-stylesheet?>";
        }

        if (reader.NodeType != XmlNodeType.Element)
        {
            return null;
        }

        if (Running.Contains(reader.LocalName.ToLowerInvariant()))
        {
            return $"has <{reader.Name}>";
        }

        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || RunningAddress().IsMatch(Unseen().Replace(reader.Value, "")))
            {
                return $"has the attribute {reader.Name}";
            }
        }

        return null;
    }

    /// <summary>What browsers pass over in an address.</summary>
    [GeneratedRegex(@"[\x00-\x20]")]
    private static partial Regex Unseen();

    /// <summary>Also among the values that an address is animated with.</summary>
    [GeneratedRegex("(^|;)javascript:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RunningAddress();
}
