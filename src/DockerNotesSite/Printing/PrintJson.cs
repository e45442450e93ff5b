using System.Text.Json.Serialization;

namespace DockerNotesSite.Printing;

/// <summary>What the theme's scripts say to the printer, read without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SheetFit))]
[JsonSerializable(typeof(int[]))]
internal sealed partial class PrintJson : JsonSerializerContext;
