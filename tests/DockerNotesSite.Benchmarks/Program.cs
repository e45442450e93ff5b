using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using DockerNotesSite;
using DockerNotesSite.Searching;
using DockerNotesSite.Searching.Writing;

const int Runs = 15;

switch (args)
{
    case ["streams", var folder, var file]:
        var json = new JsonBuffer();
        StreamsJson.Write(json, SearchFields.All, new SearchedNotes(folder).Streams);
        File.WriteAllBytes(file, json.Written);
        break;
    case ["time", var folder]:
        var notes = new SearchedNotes(folder);
        var milliseconds = Enumerable.Range(0, Runs).Select(_ => TimeOf(notes)).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $$"""{"documents":{{notes.Documents.Length}},"first":{{milliseconds[0]:F1}},"median":{{milliseconds.Order().ElementAt(Runs / 2):F1}}}"""));
        break;
    case ["hostile", .. var numbers]:
        Environment.ExitCode = new HostileNotesRun(Environment.CurrentDirectory).Try(
            numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 0,
            numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 200_000);
        break;
    case ["builds", var program]:
        Environment.ExitCode = new BuildRun(Environment.CurrentDirectory, Path.GetFullPath(program)).TryAll();
        break;
    case ["monsters", .. var files]:
        var published = Array.Find(files, File.Exists);
        Environment.ExitCode = MonsterRun.TryAll(published is null ? null : Path.GetFullPath(published), files.FirstOrDefault(file => file != published));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SearchBenchmarks).Assembly).Run(args);
        break;
}

static double TimeOf(SearchedNotes notes)
{
    var watch = Stopwatch.StartNew();
    SearchBenchmarks.IndexOf(notes);
    return watch.Elapsed.TotalMilliseconds;
}
