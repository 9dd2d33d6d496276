using System.Collections;
using System.Runtime.InteropServices;

namespace DirectoryApi.Operations.Memory;

/// <summary>The program that a process runs (execve(2)).</summary>
internal static class ProcessImage
{
    private const string Executable = "/proc/self/exe";
    private const string CommandLine = "/proc/self/cmdline";

    /// <summary>
    /// Starts the program again in the place of itself, with the same arguments: the process, its number, its files and its folder stay, all
    /// else begins anew. Does not return where that is done.
    /// </summary>
    /// <param name="variables">What is to be different in its environment.</param>
    /// <returns>False: the system, or its C library, cannot do it.</returns>
    public static bool TryReplace(IReadOnlyDictionary<string, string> variables)
    {
        if (!OperatingSystem.IsLinux() || !NativeLibrary.TryLoad("libc.so.6", out var library) || !NativeLibrary.TryGetExport(library, "execve", out var address))
        {
            return false;
        }

        try
        {
            // The link itself would be the new program's name in what others see of it.
            var path = File.ResolveLinkTarget(Executable, returnFinalTarget: false)!.FullName;
            var arguments = File.ReadAllText(CommandLine).Split('\0')[..^1];
            var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .Where(variable => !variables.ContainsKey((string)variable.Key))
                .Select(variable => $"{variable.Key}={variable.Value}")
                .Concat(variables.Select(variable => $"{variable.Key}={variable.Value}"));
            Console.Out.Flush();
            Console.Error.Flush();
            Marshal.GetDelegateForFunctionPointer<Execute>(address)(path, [.. arguments, null], [.. environment, null]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The processes of the system are not told of here.
        }

        return false;
    }

    // An LPStr is UTF-8 where this is called.
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Execute(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPStr)] string?[] arguments,
        [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPStr)] string?[] environment);
}
