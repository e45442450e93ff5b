using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining.Values;

/// <summary>A value and what kind it is of in, its parts with their names out; none where it has no inner order.</summary>
internal static class ValueParts
{
    public static ImmutableArray<ValuePart> Of(string kind, LineWord word, string line)
    {
        var value = new ValueText(word, line);
        if (value.End <= value.Start || value.IsPlaceholder(value.Start, value.End) || value.Find('"', value.Start, value.End) < value.End)
        {
            return [];
        }

        var parts = kind switch
        {
            "port-mapping" => PortMapping(value),
            "volume" => Volume(value),
            "mount" => Mount(value),
            "image" => ImageReference.Parts(value),
            "environment" or "key-value" or "label" => Split(value, '=', "key", "value"),
            "filter" => Split(value, '=', "filter-name", "filter-value"),
            "host-ip" => Split(value, value.Find('=', value.Start, value.End) < value.End ? '=' : ':', "host-name", "ip"),
            "device" => Split(value, ':', "host-device", "container-device", "permissions"),
            "user" => Split(value, ':', "user", "group"),
            "platform" => Split(value, '/', "system", "architecture", "variant"),
            "restart-policy" => Split(value, ':', "restart-policy", "retries"),
            "ulimit" => Limits(value),
            "cidr" => Split(value, '/', "network-address", "prefix-length"),
            _ => [],
        };
        return parts.Length > 1 ? parts : [];
    }

    /// <summary>Parts between separators; the last takes what is left.</summary>
    private static ImmutableArray<ValuePart> Split(ValueText value, char separator, params ReadOnlySpan<string> names)
    {
        var parts = ImmutableArray.CreateBuilder<ValuePart>();
        var start = value.Start;
        for (var i = 0; i < names.Length && start <= value.End; i++)
        {
            var end = i == names.Length - 1 ? value.End : value.Find(separator, start, value.End);
            Add(parts, start, end, names[i]);
            start = end + 1;
        }

        return parts.ToImmutable();
    }

    /// <summary>"127.0.0.1:8080:80/tcp": from the right, because the left may be left out.</summary>
    private static ImmutableArray<ValuePart> PortMapping(ValueText value)
    {
        var parts = ImmutableArray.CreateBuilder<ValuePart>();
        var slash = value.Find('/', value.Start, value.End);
        var container = value.FindLast(':', value.Start, slash);
        var host = container < 0 ? -1 : value.FindLast(':', value.Start, container);
        if (host >= 0)
        {
            Add(parts, value.Start, host, "host-ip");
        }

        if (container >= 0)
        {
            Add(parts, host < 0 ? value.Start : host + 1, container, "host-port");
        }

        Add(parts, container < 0 ? value.Start : container + 1, slash, "container-port");
        Add(parts, slash + 1, value.End, "protocol");
        return parts.ToImmutable();
    }

    private static ImmutableArray<ValuePart> Volume(ValueText value)
    {
        var parts = ImmutableArray.CreateBuilder<ValuePart>();
        var isDrive = value.End - value.Start > 2 && char.IsAsciiLetter(value[value.Start]) && value[value.Start + 1] == ':'
            && value[value.Start + 2] is '\\' or '/' && value.Find(':', value.Start + 2, value.End) < value.End;
        var source = value.Find(':', value.Start + (isDrive ? 2 : 0), value.End);
        var target = source < value.End ? value.Find(':', source + 1, value.End) : value.End;
        Add(parts, value.Start, source, SourceName(value, source));
        Add(parts, source + 1, target, "container-path");
        Add(parts, target + 1, value.End, "mount-mode");
        return parts.ToImmutable();
    }

    /// <summary>A name is a volume, a path is a folder of the host; of a placeholder or a variable nobody knows.</summary>
    private static string SourceName(ValueText value, int end) => value[value.Start] switch
    {
        '/' or '.' or '~' or '\\' => "host-path",
        _ when value.IsPlaceholder(value.Start, end) || value.Slice(value.Start, end).ContainsAny("$`<[{") => "mount-source",
        _ => value.Slice(value.Start, end).ContainsAny("/\\") ? "host-path" : "volume-name",
    };

    private static ImmutableArray<ValuePart> Mount(ValueText value)
    {
        var parts = ImmutableArray.CreateBuilder<ValuePart>();
        for (var start = value.Start; start < value.End;)
        {
            var end = value.Find(',', start, value.End);
            var key = value.Slice(start, value.Find('=', start, end));
            Add(parts, start, end, key switch
            {
                "type" => "mount-type",
                "source" or "src" => "mount-source",
                "target" or "dst" or "destination" => "container-path",
                _ => "mount-option",
            });
            start = end + 1;
        }

        return parts.ToImmutable();
    }

    private static ImmutableArray<ValuePart> Limits(ValueText value)
    {
        var sign = value.Find('=', value.Start, value.End);
        var soft = value.Find(':', Math.Min(sign + 1, value.End), value.End);
        var parts = ImmutableArray.CreateBuilder<ValuePart>();
        Add(parts, value.Start, sign, "limit-name");
        Add(parts, sign + 1, soft, "soft-limit");
        Add(parts, soft + 1, value.End, "hard-limit");
        return parts.ToImmutable();
    }

    private static void Add(ImmutableArray<ValuePart>.Builder parts, int start, int end, string name)
    {
        if (end > start)
        {
            parts.Add(new ValuePart(new TextSpan(start, end - start), name));
        }
    }
}
