using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using DockerNotesSite.Commands;

namespace DockerNotesSite;

/// <summary>
/// The program: arguments in, exit code out. The one place that ends what goes wrong: wrong use and failures become a
/// sentence and an exit code, a signal becomes a clean stop.
/// </summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = StopAt(PosixSignal.SIGINT, stop);
        using var terminate = StopAt(PosixSignal.SIGTERM, stop);
        SpeakUtf8();
        var isDumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        var host = new CommandHost(
            Console.Out, Console.Error, !Console.IsOutputRedirected && !isDumb, !Console.IsErrorRedirected && !isDumb, stop.Token);
        return Run(arguments, host);
    }

    public static int Run(IReadOnlyList<string> arguments, CommandHost host)
    {
        var parsed = SiteCommandLine.Parse(arguments, host);
        try
        {
            return parsed.Errors.Count > 0
                ? Failure.ReportWrongUse(parsed, host)
                : parsed.Invoke(new InvocationConfiguration
                {
                    Output = host.Out,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
        }
        catch (Exception exception)
        {
            return Failure.Report(exception, parsed, host);
        }
    }

    // The second signal ends the process at once: then the first one did not help.
    private static PosixSignalRegistration StopAt(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        });

    private static void SpeakUtf8()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // No console to set it for.
        }
    }
}
