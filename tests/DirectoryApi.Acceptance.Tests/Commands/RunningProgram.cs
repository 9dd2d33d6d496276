using System.Diagnostics;
using System.Text;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary>The program as its users run it: a process with arguments, settings from the environment, and signals.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    /// <summary>How the program is called: the first is the file to run.</summary>
    public static IReadOnlyList<string> Command { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "DirectoryApi.dll")];

    private RunningProgram(Process process) => _process = process;

    /// <summary>What it wrote to standard output so far.</summary>
    public string Output => Read(_output);

    /// <summary>What it wrote to standard error so far.</summary>
    public string Error => Read(_error);

    /// <summary>Starts the program.</summary>
    public static RunningProgram Start(string[] arguments, params (string Name, string Value)[] environment) =>
        StartCommand([.. Command, .. arguments], environment);

    /// <summary>Starts another program that runs this one, such as a shell.</summary>
    public static RunningProgram StartCommand(string[] command, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var program = new RunningProgram(Process.Start(start)!);
        program._process.OutputDataReceived += (_, line) => Append(program._output, line.Data);
        program._process.ErrorDataReceived += (_, line) => Append(program._error, line.Data);
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var program = Start(arguments);
        var exitCode = await program.WaitForExitAsync();
        return (exitCode, program.Output, program.Error);
    }

    /// <summary>Waits for the end.</summary>
    public async Task<int> WaitForExitAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits until a line of standard output or error holds a text, and gives what was written until then.</summary>
    public async Task<string> WaitForAsync(string text)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            var ended = _process.HasExited;
            if (ended)
            {
                // What it wrote last may still be on its way.
                await _process.WaitForExitAsync(limit.Token);
            }

            var written = Output + Error;
            if (written.Contains(text, StringComparison.Ordinal))
            {
                return written;
            }

            Assert.False(ended, $"The program ended without «{text}»:\n{written}");
            await Task.Delay(1, limit.Token);
        }
    }

    /// <summary>The number of its process.</summary>
    public int Id => _process.Id;

    /// <summary>Presses Ctrl-C.</summary>
    public void Interrupt() => Signal("-INT");

    /// <summary>Asks it to stop, as systemd and container runtimes do (SIGTERM).</summary>
    public void Terminate() => Signal("-TERM");

    /// <summary>Kills it without a warning (SIGKILL), and gives its exit code: the one it ended with where it had ended already.</summary>
    public async Task<int> KillAsync()
    {
        _process.Kill();
        return await WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.AppendLine(line);
            }
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
