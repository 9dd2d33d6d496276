using System.Net.Sockets;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Importers;
using DirectoryApi.Operations;
using DirectoryApi.Planning;
using DirectoryApi.Serving;
using DirectoryApi.Store.Backups;
using DirectoryApi.Store.Editions;
using DirectoryApi.Text.Csv;
using Microsoft.AspNetCore.Connections;

namespace DirectoryApi.Commands;

/// <summary>Turns what goes wrong in a command into one message on standard error and an exit code.</summary>
internal static class CommandErrors
{
    // ENOSPC of Linux and macOS, ERROR_DISK_FULL of Windows (as an HRESULT): there is no exception of its own for it.
    private static readonly int[] NoRoom = [28, unchecked((int)0x80070070)];

    /// <summary>Runs a command.</summary>
    public static async Task<int> HandleAsync(Func<Task<int>> command, TextWriter error)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. The store is as it was.");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (MessageOf(exception) is { } message)
        {
            await error.WriteLineAsync(message);
            return exception switch
            {
                PlanRefusedException => ExitCode.Refused,
                StoreException { Kind: StoreErrorKind.Conflict } => ExitCode.Conflict,
                _ => ExitCode.Failure,
            };
        }
    }

    /// <summary>The message for a person; null for an error that nobody foresaw, which is to be seen in full.</summary>
    private static string? MessageOf(Exception exception) => exception switch
    {
        ImportException or StoreException or DataFileException or SettingException or TrustedDocumentException or ReportException or PlanRefusedException or BackupException or SystemLimitException => exception.Message,
        IOException { InnerException: AddressInUseException } => $"{exception.Message.TrimEnd('.')}. Another program serves there; stop it, or choose another address with --urls http://localhost:5081.",
        IOException full when NoRoom.Contains(full.HResult) => $"What there is to tell could not be written: {full.Message}. Make room there, then run the command again; a change of the store that was made is not made twice.",
        SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable } socket => ServerUrls.Setting.Error($"cannot listen there: {socket.Message}.").Message,
        InvalidDataException or FormatException => $"The settings cannot be read: {exception.Message}",
        _ => null,
    };
}
