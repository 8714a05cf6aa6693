// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Put in front of the C library (LD_PRELOAD), this ends the program it is loaded into with SIGKILL at a chosen
// commit of the desk file. SQLite commits by writing to the write-ahead log and then flushing it (the desk file
// has synchronous=FULL), so flushes of desk.sqlite-wal are commits.
//
//   KILL_AT_COMMIT=5 KILL_WHEN=after    right after the fifth commit: nothing that was to follow happens
//   KILL_AT_COMMIT=5 KILL_WHEN=before   at the first write of the fifth: only the fourth is there
//   KILL_COUNT_FILE=path                each commit adds a line to this file
//
// The replica's commits are not flushed (synchronous=NORMAL). Of both files, what ends a transaction is the frame
// that says how many pages there are now (sqlite.org/fileformat2.html, "The Write-Ahead Log"):
//
//   KILL_AT_FRAME=5          before the frame that would commit the fifth transaction of either file
//   KILL_FRAMES_FILE=path    each of them adds a line to this file
#define _GNU_SOURCE // NOLINT(bugprone-reserved-identifier): what the C library asks for
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static const char kLog[] = "/desk.sqlite-wal";
static int commits = 0;

static int isFile(int fd, const char *end)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    const ssize_t wanted = (ssize_t)strlen(end);
    return length >= wanted && strncmp(path + length - wanted, end, (size_t)wanted) == 0;
}

static int isDeskLog(int fd)
{
    return isFile(fd, kLog);
}

static int isChosen(const char *when, int commit)
{
    const char *number = getenv("KILL_AT_COMMIT");
    const char *chosen = getenv("KILL_WHEN");
    return number && chosen && strcmp(chosen, when) == 0 && atoi(number) == commit;
}

static void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

static void addLineTo(const char *file)
{
    const int out = file ? open(file, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    if (out >= 0) {
        if (write(out, "commit\n", 7) != 7)
            abort();
        close(out);
    }
}

static int isCommitFrame(const unsigned char *bytes, size_t count)
{
    return count == 24 && (bytes[4] || bytes[5] || bytes[6] || bytes[7]);
}

static void countFrame(int fd, const void *bytes, size_t count)
{
    static int frames = 0;
    if (!isCommitFrame(bytes, count) || !isFile(fd, ".sqlite-wal"))
        return;
    ++frames;
    const char *number = getenv("KILL_AT_FRAME");
    if (number && atoi(number) == frames)
        die();
    addLineTo(getenv("KILL_FRAMES_FILE"));
}

static void committed(int fd)
{
    if (!isDeskLog(fd))
        return;
    ++commits;
    addLineTo(getenv("KILL_COUNT_FILE"));
    if (isChosen("after", commits))
        die();
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "pwrite64");
    if (isChosen("before", commits + 1) && isDeskLog(fd))
        die();
    countFrame(fd, bytes, count);
    return real(fd, bytes, count, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(fd, bytes, count, offset);
}

int fdatasync(int fd)
{
    static int (*real)(int);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "fdatasync");
    const int result = real(fd);
    committed(fd);
    return result;
}

int fsync(int fd)
{
    static int (*real)(int);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "fsync");
    const int result = real(fd);
    committed(fd);
    return result;
}
